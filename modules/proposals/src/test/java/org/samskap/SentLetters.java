package org.samskap;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.samskap.accounts.Letters;
import org.samskap.accounts.PersonId;

/** A letter box instead of the outbox. */
public class SentLetters implements Letters {
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /** A letter and to whom it went. */
    public record Sent(PersonId to, Letter letter) {}

    @Override
    public void send(PersonId to, Letter letter) {
        sent.add(new Sent(to, letter));
    }

    public List<Letter> to(PersonId person) {
        return sent.stream().filter(one -> one.to().equals(person)).map(Sent::letter).toList();
    }
}
