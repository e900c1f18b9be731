package org.samskap.spaces.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers from memory; see {@link Remembered}. */
@Service
class SpacesInMemory implements Spaces {
    private final SpaceRepository repository;
    private final Remembered<Snapshot> known;

    SpacesInMemory(SpaceRepository repository) {
        this.repository = repository;
        this.known = new Remembered<>(() -> Snapshot.of(repository.list()));
    }

    private record Snapshot(List<Space> byName, Map<SpaceId, Space> byId, Map<String, Space> bySlug) {
        static Snapshot of(List<Space> spaces) {
            var swedish = Collator.getInstance(Lang.SV.locale());
            return new Snapshot(spaces.stream().sorted(Comparator.comparing(Space::name, swedish)).toList(),
                    spaces.stream().collect(Collectors.toMap(Space::id, Function.identity())),
                    spaces.stream().collect(Collectors.toMap(Space::slug, Function.identity())));
        }
    }

    @Override
    public Space get(SpaceId id) {
        var found = known.get().byId().get(id);
        if (found == null) throw new NotVisible("space " + id);
        return found;
    }

    @Override
    public Optional<Space> find(String slug) {
        return Optional.ofNullable(known.get().bySlug().get(slug));
    }

    @Override
    public List<Space> list() {
        return known.get().byName();
    }

    @Override
    @Transactional
    public SpaceId open(Space space) {
        var id = repository.save(space);
        known.forget();
        return id;
    }
}
