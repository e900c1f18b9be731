package org.samskap.partners.internal.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Erasure;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Call;
import org.samskap.partners.CallId;
import org.samskap.partners.Calls;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames.Named;
import org.samskap.partners.internal.Targets;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who plan do with calls. For everybody else there is no such list: missing and forbidden look the same (SEC-03). */
@Service
@Transactional
public class CallDesk implements Calls {
    private static final Role[] THEY = {Role.ORGANISER, Role.FACILITATOR, Role.ADMINISTRATOR};
    private static final int AT_ONCE = 500;
    private final CallRepository repository;
    private final OpenCalls open;
    private final Targets targets;
    private final Roles roles;
    private final Answering answering;
    private final People people;
    private final Erasure erasure;
    private final Clock clock;

    CallDesk(CallRepository repository, OpenCalls open, Targets targets, Roles roles, Answering answering, People people, Erasure erasure, Clock clock) {
        this.repository = repository;
        this.open = open;
        this.targets = targets;
        this.roles = roles;
        this.answering = answering;
        this.people = people;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** An answer with who wrote it. */
    public record Line(Expression expression, @Nullable String name, @Nullable String address) {}

    /** What a call is for, to somebody who may open one there. */
    @Transactional(readOnly = true)
    public Named target(Actor organiser, Target target) {
        var named = targets.find(target).orElseThrow(() -> new NotVisible(target.toString()));
        roles.require(organiser, named.space(), THEY);
        return named;
    }

    @Override
    public Call open(Actor organiser, Target target, Wanted wanted) {
        var named = target(organiser, target);
        var known = repository.list().stream().filter(call -> call.target().equals(target)).findFirst();
        var call = new Call(known.map(Call::id).orElseGet(CallId::next), known.map(Call::slug).orElseGet(() -> slug(named)), target, named.space(),
                wanted.lang(), wanted.title(), wanted.what(), wanted.areas(), wanted.closesOn(), wanted.keepDays(), clock.instant());
        repository.save(call);
        open.forget();
        return call;
    }

    /** The last part of the target's own path; with a number where a thing of another kind is called the same. */
    private String slug(Named target) {
        var wanted = target.href().substring(target.href().lastIndexOf('/') + 1);
        var taken = new HashSet<>(repository.list().stream().map(Call::slug).toList());
        var slug = wanted;
        for (int number = 2; taken.contains(slug); number++) slug = wanted + "-" + number;
        return slug;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Call> find(Target target) {
        return open.find(call -> call.target().equals(target));
    }

    /** The call that the organiser may look after. */
    @Transactional(readOnly = true)
    public Call get(Actor organiser, String slug) {
        var call = open.find(one -> one.slug().equals(slug)).orElseThrow(() -> new NotVisible("call " + slug));
        roles.require(organiser, call.space(), THEY);
        return call;
    }

    @Override
    @Transactional(readOnly = true)
    public int answers(CallId call) {
        return repository.count(call);
    }

    /** Hands over all answers in the order they came, some at a time. */
    @Transactional(readOnly = true)
    public void each(Call call, Consumer<Line> reader) {
        Expression last = null;
        List<Expression> some;
        do {
            some = repository.list(call.id(), last, AT_ONCE);
            var contacts = some.stream().map(Expression::contact).toList();
            var names = people.names(contacts);
            var mailboxes = people.mailboxes(contacts);
            some.forEach(one -> reader.accept(line(one, names, mailboxes)));
            if (!some.isEmpty()) last = some.getLast();
        } while (some.size() == AT_ONCE);
    }

    private static Line line(Expression one, Map<PersonId, String> names, Map<PersonId, Mailbox> mailboxes) {
        var mailbox = mailboxes.get(one.contact());
        return new Line(one, names.get(one.contact()), mailbox == null ? null : mailbox.address());
    }

    @Override
    public void answer(Target target, Answer answer, Contact contact) {
        var call = find(target).orElseThrow(() -> new NotVisible("call of " + target));
        try {
            answering.answer(call, answer, contact, Ids.next());
        } catch (CallIsOver over) {
            throw new NotVisible("call of " + target + ", which is over");
        }
    }

    @Override
    public void forget() {
        // No zone of ours is behind this one, so nothing is removed before its day.
        repository.removeDue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).forEach(erasure::forget);
    }
}
