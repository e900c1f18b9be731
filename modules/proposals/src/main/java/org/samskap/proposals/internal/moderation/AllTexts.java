package org.samskap.proposals.internal.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.proposals.TextId;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The texts of all kinds, whichever module has them. */
@Component
class AllTexts {
    private final SingletonSupplier<Map<String, ModeratedTexts>> kinds;

    AllTexts(ObjectProvider<ModeratedTexts> kinds) {
        this.kinds = SingletonSupplier.of(() -> kinds.stream().collect(Collectors.toMap(ModeratedTexts::kind, texts -> texts)));
    }

    /** @throws NotVisible when there is none */
    ModeratedText get(TextId id) {
        return find(id).orElseThrow(() -> new NotVisible(id.toString()));
    }

    Optional<ModeratedText> find(TextId id) {
        var texts = kinds.obtain().get(id.kind());
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.find(Set.of(id.value())).get(id.value()));
    }

    /** Those that there are; one statement for each kind among them. */
    Map<TextId, ModeratedText> find(Collection<TextId> ids) {
        var byKind = new HashMap<String, List<UUID>>();
        ids.forEach(id -> byKind.computeIfAbsent(id.kind(), kind -> new ArrayList<>()).add(id.value()));
        var found = new HashMap<TextId, ModeratedText>();
        byKind.forEach((kind, values) -> {
            var texts = kinds.obtain().get(kind);
            if (texts != null) texts.find(values).values().forEach(text -> found.put(text.id(), text));
        });
        return found;
    }

    /** Who keeps texts of this kind. */
    ModeratedTexts keeper(TextId id) {
        var texts = kinds.obtain().get(id.kind());
        if (texts == null) throw new NotVisible(id.toString());
        return texts;
    }
}
