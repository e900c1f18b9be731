package org.samskap.proposals.web.tags;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.internal.tags.TagDesk;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** The themes of a space as boxes on the form of whoever writes down what others say. */
@Component
public class Themes {
    private final TagDesk desk;

    Themes(TagDesk desk) {
        this.desk = desk;
    }

    /** Null where there are none to choose from. */
    public @Nullable LabelField field(SpaceId space, Actor staff, @Nullable List<String> ticked, Texts texts) {
        var choices = desk.list(space, staff).stream().filter(tag -> !tag.away()).map(tag -> Choice.of(tag.id().toString(), tag.name())).toList();
        return choices.isEmpty() ? null : new LabelField(Field.of("tags", texts.of("proposals.labels.tags"), null).choices(choices), ticked == null ? List.of() : ticked);
    }

    /** What is no theme of its space is left out. */
    public void put(Receipt receipt, Actor staff, @Nullable List<String> ticked) {
        var ids = new LabelsForm(ticked, null).ids();
        if (!ids.isEmpty()) desk.put(receipt.proposal(), staff, ids);
    }
}
