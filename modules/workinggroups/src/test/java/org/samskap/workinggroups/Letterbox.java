package org.samskap.workinggroups;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.samskap.accounts.Letters;
import org.samskap.accounts.PersonId;

/** What was written to whom. */
class Letterbox implements Letters {
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    record Sent(PersonId to, Letter letter) {}

    @Override
    public void send(PersonId to, Letter letter) {
        sent.add(new Sent(to, letter));
    }

    List<Letter> to(PersonId person) {
        return sent.stream().filter(one -> one.to().equals(person)).map(Sent::letter).toList();
    }
}
