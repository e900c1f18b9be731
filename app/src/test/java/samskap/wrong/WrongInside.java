package samskap.wrong;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.client.RestClient;

/** Rules and listeners as they must not be. */
public final class WrongInside {
    private WrongInside() {}

    static class NamelessListener {
        @ApplicationModuleListener
        void on(Instant event) {}
    }

    static class SynchronousListener {
        @TransactionalEventListener
        void on(Instant event) {}
    }

    static class ConditionFromString {
        Condition named(String name) {
            return DSL.condition("name = '" + name + "'");
        }
    }

    static class FieldFromString {
        Field<String> sorted(String by) {
            return DSL.field(by, String.class);
        }
    }

    static class StatementFromString {
        int delete(DSLContext sql, String table) {
            return sql.execute("delete from " + table);
        }
    }

    static class OwnTime {
        Instant instant() {
            return Instant.now();
        }
    }

    static class OwnToday {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static class OwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static class SecondPostman {
        void send(MailSender server) {
            server.send(new SimpleMailMessage());
        }
    }

    record TalkativeEvent(UUID proposal, List<String> names, Instant occurredAt) implements DomainEvent {}

    static class Fetcher {
        HttpClient client() {
            return HttpClient.newHttpClient();
        }
    }

    static class SpringFetcher {
        RestClient client() {
            return RestClient.create();
        }
    }

    static class OldFetcher {
        byte[] fetch(URL address) throws IOException {
            try (var in = address.openStream()) {
                return in.readAllBytes();
            }
        }
    }
}
