package org.samskap;

import java.util.Optional;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether anything in the database has changed, on whichever node. */
@Component
class DatabaseState {
    private final JdbcClient sql;

    DatabaseState(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Which transactions are over, as PostgreSQL writes it: the same text means that everybody sees the same rows. Every
     * transaction that writes changes it in the moment in which others can see what it wrote, and no text ever returns.
     * Empty when the database cannot be asked.
     */
    Optional<String> now() {
        try {
            return Optional.of(sql.sql("select pg_current_snapshot()::text").query(String.class).single());
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
