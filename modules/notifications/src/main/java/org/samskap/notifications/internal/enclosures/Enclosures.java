package org.samskap.notifications.internal.enclosures;

import static org.samskap.notifications.internal.enclosures.EnclosureTable.ENCLOSURE;

import java.util.Collection;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.accounts.Letters.Attachment;
import org.samskap.notifications.internal.outbox.MailId;
import org.springframework.stereotype.Repository;

/** The files of mails, in the order they were put in. They go with their mail when it is deleted. */
@Repository
public class Enclosures {
    private final DSLContext sql;

    Enclosures(DSLContext sql) {
        this.sql = sql;
    }

    public void add(MailId mail, List<Attachment> files) {
        for (int number = 0; number < files.size(); number++) {
            var file = files.get(number);
            sql.insertInto(ENCLOSURE).values(mail, number, file.filename(), file.mediaType(), file.content()).execute();
        }
    }

    public List<Attachment> of(MailId mail) {
        return sql.select(ENCLOSURE.FILENAME, ENCLOSURE.MEDIA_TYPE, ENCLOSURE.CONTENT).from(ENCLOSURE)
                .where(ENCLOSURE.MAIL_ID.eq(mail)).orderBy(ENCLOSURE.NUMBER).fetch(Records.mapping(Attachment::new));
    }

    /** Takes the files out of mails that nobody gets any more, or whose secret is no longer ours to keep. */
    public void empty(Collection<MailId> mails) {
        if (!mails.isEmpty()) sql.deleteFrom(ENCLOSURE).where(ENCLOSURE.MAIL_ID.in(mails)).execute();
    }
}
