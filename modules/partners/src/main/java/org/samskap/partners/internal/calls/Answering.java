package org.samskap.partners.internal.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.samskap.accounts.Erasure;
import org.samskap.accounts.People;
import org.samskap.accounts.SecretCodes;
import org.samskap.partners.internal.Codes;
import org.samskap.partners.Call;
import org.samskap.partners.Calls.Answer;
import org.samskap.partners.Calls.Contact;
import org.samskap.partners.ExpressionId;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering a call, without an account, and taking it back. */
@Service
@Transactional
public class Answering {
    private static final String PURPOSE = "expression";
    private final CallRepository repository;
    private final OpenCalls open;
    private final Spaces spaces;
    private final AnswerLetters letters;
    private final People people;
    private final Erasure erasure;
    private final SecretCodes codes;
    private final Clock clock;

    Answering(CallRepository repository, OpenCalls open, Spaces spaces, AnswerLetters letters, People people, Erasure erasure,
              SecretCodes codes, Clock clock) {
        this.repository = repository;
        this.open = open;
        this.spaces = spaces;
        this.letters = letters;
        this.people = people;
        this.erasure = erasure;
        this.codes = codes;
        this.clock = clock;
    }

    /** An answer and what it answers. */
    public record Own(Call call, Expression expression) {}

    /** A call that everybody may read. */
    @Transactional(readOnly = true)
    public Optional<Call> find(String slug) {
        return open.find(call -> call.slug().equals(slug));
    }

    /** Organisations that let their name be shown. */
    @Transactional(readOnly = true)
    public List<String> shown(Call call) {
        return repository.shown(call.id());
    }

    /**
     * Keeps an answer and mails a receipt with a private link. The same form twice is one answer (REL-29).
     *
     * @throws CallIsOver when the last day has passed
     */
    public void answer(Call call, Answer answer, Contact contact, UUID formKey) {
        var today = today(call);
        if (call.isOver(today)) throw new CallIsOver(call.id());
        if (repository.isKnown(formKey)) return;
        var id = ExpressionId.next();
        var code = codes.codeFor(PURPOSE, id.value());
        var person = people.remember(contact.name(), contact.address().text(), contact.lang());
        var said = new Expression(id, call.id(), answer, person, contact.lang(), clock.instant(), call.removalOf(today));
        if (repository.add(said, Codes.hash(code), formKey)) letters.receipt(call, said, code);
        else erasure.forget(person);
    }

    /** Today where the call is. */
    public LocalDate today(Call call) {
        return LocalDate.ofInstant(clock.instant(), spaces.get(call.space()).zone());
    }

    @Transactional(readOnly = true)
    public Optional<Own> findOwn(String code) {
        return repository.find(Codes.hash(code)).flatMap(said -> open.find(call -> call.id().equals(said.call())).map(call -> new Own(call, said)));
    }

    /** Takes an answer back: nothing of it stays. Twice does no harm. */
    public void takeBack(Expression said) {
        if (repository.remove(said.id())) erasure.forget(said.contact());
    }
}
