package org.samskap.notifications.internal.digests;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.samskap.accounts.PersonId;
import org.samskap.followups.ReportLanguages;
import org.samskap.followups.Step;
import org.samskap.notifications.internal.FollowRepository;
import org.samskap.notifications.internal.StopLinks;
import org.samskap.notifications.internal.Way;
import org.samskap.notifications.internal.digests.Untold.Told;
import org.samskap.notifications.internal.invitations.Token;
import org.samskap.notifications.internal.meetings.MeetingText;
import org.samskap.notifications.internal.outbox.Letter;
import org.samskap.notifications.internal.outbox.MailId;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.notifications.internal.outbox.Purpose;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one mail for each of some readers: what they tell, and that it was told, commit together (REL-09). */
@Component
class DigestWriter {
    private final Untold untold;
    private final MeetingMail meetings;
    private final NewsRepository news;
    private final FollowRepository follows;
    private final StopLinks stopLinks;
    private final OutboxRepository outbox;
    private final DigestText text;
    private final TextBundles bundles;
    private final ReportLanguages languages;
    private final Clock clock;

    DigestWriter(Untold untold, MeetingMail meetings, NewsRepository news, FollowRepository follows, StopLinks stopLinks, OutboxRepository outbox,
                 DigestText text, TextBundles bundles, ReportLanguages languages, Clock clock) {
        this.untold = untold;
        this.meetings = meetings;
        this.news = news;
        this.follows = follows;
        this.stopLinks = stopLinks;
        this.outbox = outbox;
        this.text = text;
        this.bundles = bundles;
        this.languages = languages;
        this.clock = clock;
    }

    /** What one mail tells. Two readers who hear the same read the same text. */
    private record Content(Lang lang, Digest digest, List<MeetingText.Section> meetings) {}

    private record Written(String subject, String body) {}

    /** A mail before its text. */
    private record Mail(MailId id, Reader reader, Token stop, Content content, List<Step> steps) {}

    /** @return how many of them there was something to tell */
    @Transactional
    public int write(List<Reader> readers) {
        var mails = mails(readers);
        if (mails.isEmpty()) return 0;
        outbox.queue(letters(mails), clock.instant());
        var links = new LinkedHashMap<Token, List<PersonId>>();
        mails.forEach(mail -> links.put(mail.stop(), mail.reader().people()));
        stopLinks.keep(links, clock.instant());
        markTold(mails);
        return mails.size();
    }

    private List<Mail> mails(List<Reader> readers) {
        var told = untold.take(readers);
        var mails = new ArrayList<Mail>();
        var digests = new EnumMap<Lang, Map<Told, Digest>>(Lang.class);
        var words = words(told);
        for (var reader : readers) {
            var news = told.getOrDefault(reader, Told.NOTHING);
            var ofMeetings = reader.meetings() ? meetings.take(reader, bundles.in(reader.lang())) : List.<MeetingText.Section>of();
            if (news.steps().isEmpty() && ofMeetings.isEmpty()) continue;
            mails.add(new Mail(MailId.next(), reader, Token.fresh(), new Content(reader.lang(), digests.computeIfAbsent(reader.lang(), first -> new IdentityHashMap<>()).computeIfAbsent(news, same -> digest(same, words.getOrDefault(reader.lang(), Map.of()))), ofMeetings), news.steps()));
        }
        return mails;
    }

    /** What was said in the language of a reader, too, is told in it: for each of them the steps in its words. */
    private Map<Lang, Map<Step, Step>> words(Map<Reader, Told> told) {
        var steps = new EnumMap<Lang, Set<Step>>(Lang.class);
        var seen = new EnumMap<Lang, Map<Told, Boolean>>(Lang.class);
        told.forEach((reader, news) -> {
            if (seen.computeIfAbsent(reader.lang(), first -> new IdentityHashMap<>()).put(news, true) != null) return;
            steps.computeIfAbsent(reader.lang(), first -> new LinkedHashSet<>()).addAll(news.steps());
        });
        var words = new EnumMap<Lang, Map<Step, Step>>(Lang.class);
        steps.forEach((lang, all) -> words.put(lang, paired(List.copyOf(all), languages.in(lang, all))));
        return words;
    }

    private static Map<Step, Step> paired(List<Step> steps, List<Step> inWords) {
        var pairs = new HashMap<Step, Step>();
        for (int i = 0; i < steps.size(); i++) pairs.put(steps.get(i), inWords.get(i));
        return pairs;
    }

    /** Those who hear the same in the same language read the same. */
    private static Digest digest(Told news, Map<Step, Step> words) {
        return Digest.of(news.of(), news.steps().stream().map(step -> words.getOrDefault(step, step)).toList());
    }

    private List<Letter> letters(List<Mail> mails) {
        var ways = follows.waysOfEach(mails.stream().flatMap(mail -> mail.reader().people().stream()).toList());
        var texts = new HashMap<Content, Written>();
        return mails.stream().map(mail -> letter(mail, texts.computeIfAbsent(mail.content(), this::written), waysOf(mail.reader(), ways))).toList();
    }

    private Written written(Content content) {
        var texts = bundles.in(content.lang());
        return new Written(text.subject(texts, content.digest(), content.meetings()), text.news(texts, content.digest(), content.meetings()));
    }

    private static Set<Way> waysOf(Reader reader, Map<PersonId, Set<Way>> ways) {
        return reader.people().stream().flatMap(person -> ways.getOrDefault(person, Set.of()).stream()).collect(toSet());
    }

    private Letter letter(Mail mail, Written written, Set<Way> ways) {
        var stop = "/mail/stop?token=" + mail.stop().text();
        var texts = bundles.in(mail.reader().lang());
        return new Letter(mail.id(), Purpose.DIGEST, mail.reader().people().getFirst(), null, texts.lang(), written.subject(),
                written.body() + text.foot(texts, ways, stop), stop, null);
    }

    /** Those who heard the same are marked together. */
    private void markTold(List<Mail> mails) {
        mails.stream().filter(mail -> !mail.steps().isEmpty())
                .collect(groupingBy(mail -> Set.copyOf(mail.steps()), flatMapping(mail -> mail.reader().people().stream().map(person -> Map.entry(person, mail.id())),
                        toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .forEach((steps, people) -> news.markTold(people, steps));
        mails.stream().filter(mail -> !mail.content().meetings().isEmpty()).forEach(mail -> meetings.markTold(mail.reader(), mail.content().meetings(), mail.id()));
    }
}
