package org.samskap.proposals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.spaces.Space;
import org.samskap.ui.Lang;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The public record of a proposal is one file in a form that does not change, and shows when somebody changed it. */
@ProposalsTest
@Tag("PRIV-10")
class RecordTests {
    @Autowired
    World world;

    @Autowired
    Browser visitor;

    @Autowired
    ProposalDesk desk;

    @Autowired
    Moderation moderation;

    private String record(Space arena, Actor staff) throws Exception {
        var raised = desk.raise(new Raise(arena.id(), null, "Bänkar i \"parken\"", "Rad ett\nŁawki też.", Lang.SV, Raise.Byline.NAMED, "Rut", null, UUID.randomUUID().toString()));
        desk.comment(raised.proposal(), world.aPerson("Ali"), "Ja tack", Lang.SV);
        moderation.hide(staff, world.commentsOn(raised.proposal()).getFirst(), Ground.ELSE, "Ett prov.");
        visitor.as(staff).sent(raised.reference().href() + "/record", "number", "SN 2023-118");
        return visitor.as(staff).get(raised.reference().href() + "/record.json").getResponse().getContentAsString(UTF_8);
    }

    @Test
    void theFileLooksAsItHasAlwaysLooked() throws Exception {
        var arena = world.anArena();

        var file = record(arena, world.aFacilitator(arena));

        assertThat(withoutWhatChanges(file, arena)).isEqualTo(golden());
    }

    /** Ids become numbers in the order in which they come; the rest is the same in every run. */
    private static String withoutWhatChanges(String file, Space arena) {
        var ids = new LinkedHashMap<String, String>();
        var plain = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").matcher(file).replaceAll(id -> ids.computeIfAbsent(id.group(), key -> "id-" + (ids.size() + 1)));
        return plain.replaceAll("\"sha256\" : \"[0-9a-f]{64}\"", "\"sha256\" : \"…\"").replaceAll(arena.prefix() + "-[A-Z0-9]{4,6}", "XX-2345")
                .replaceAll("2023-11-20T07:[0-9:.]+Z", "2023-11-20T07:00:00Z");
    }

    private static String golden() throws IOException {
        try (var file = RecordTests.class.getResourceAsStream("record.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }

    @Test
    void anybodyCanCheckThatNobodyChangedIt() throws Exception {
        var arena = world.anArena();
        var file = JsonMapper.builder().build().readTree(record(arena, world.aFacilitator(arena)));

        assertThat(checksum(file.get("record"))).isEqualTo(file.get("sha256").asString());
        assertThat(checksum(JsonMapper.builder().build().readTree(file.get("record").toString().replace("Rut", "Eva").replace("Ja tack", "Nej tack")))).isNotEqualTo(file.get("sha256").asString());
    }

    /** As a stranger would do it, by the words of the documentation. */
    private static String checksum(JsonNode record) throws Exception {
        var mapper = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
        var canonical = mapper.writeValueAsString(mapper.treeToValue(record, Map.class));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
    }

    @Test
    void onlyStaffOfTheSpaceFetchIt() {
        var arena = world.anArena();
        var raised = world.raised(arena, null, "Bänkar");

        for (var path : new String[] {"/record", "/record.json"}) {
            assertThat(visitor.as(world.aPerson("Bo")).get(raised.reference().href() + path)).hasStatus(404);
            assertThat(visitor.as(world.aFacilitator(world.anArena())).get(raised.reference().href() + path)).hasStatus(404);
        }
    }
}
