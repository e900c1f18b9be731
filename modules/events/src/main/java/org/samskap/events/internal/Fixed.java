package org.samskap.events.internal;

import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A part of statements that depends on nothing but the row it belongs to, and so is put into SQL once: doing that again for
 * each page takes longer than asking the database.
 */
final class Fixed<T> extends CustomField<T> {
    private final transient Field<T> part;
    private transient volatile @Nullable String text;

    private Fixed(Field<T> part) {
        super(part.getName(), part.getDataType());
        this.part = part;
    }

    /** The part; nothing may be bound to it that changes from one statement to the next. */
    static <T> Field<T> of(Field<T> part) {
        return new Fixed<>(part);
    }

    @Override
    public void accept(Context<?> statement) {
        var known = text;
        if (known == null) text = known = DSL.using(statement.configuration()).renderInlined(part);
        statement.sql(known);
    }
}
