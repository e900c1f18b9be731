package org.samskap.proposals.web.tags;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Need;
import org.samskap.proposals.internal.tags.Needs.Labelled;
import org.samskap.proposals.internal.tags.Tag;
import org.samskap.proposals.web.Choices;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Texts;

/** What was ticked. What is no theme and no need is nothing. */
record LabelsForm(@Nullable List<String> tags, @Nullable List<String> needs) {

    List<UUID> ids() {
        return tags == null ? List.of() : tags.stream().map(LabelsForm::id).flatMap(Optional::stream).toList();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<Need> chosen() {
        return needs == null ? List.of() : needs.stream().map(name -> Choices.find(Need.values(), name)).flatMap(Optional::stream).toList();
    }

    /** Themes where there are any to choose from, then needs. */
    static List<LabelField> fields(Labelled found, Collection<Tag> all, Texts texts) {
        var fields = new ArrayList<LabelField>();
        var themes = all.stream().filter(tag -> !tag.away() || found.tags().contains(tag.id())).map(tag -> Choice.of(tag.id().toString(), tag.name())).toList();
        if (!themes.isEmpty()) fields.add(new LabelField(Field.of("tags", texts.of("proposals.labels.tags"), null).choices(themes),
                found.tags().stream().map(UUID::toString).toList()));
        fields.add(new LabelField(Field.of("needs", texts.of("proposals.labels.needs"), null).hint(texts.of("proposals.labels.needs.hint"))
                .choices(Arrays.stream(Need.values()).map(need -> new Choice(need.name(), need.word(texts), texts.of("proposals.need." + need + ".meaning"))).toList()),
                found.needs().stream().map(Need::name).toList()));
        return fields;
    }
}
