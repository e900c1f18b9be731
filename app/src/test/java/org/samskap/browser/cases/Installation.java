package org.samskap.browser.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.PostConstruct;

import org.samskap.ui.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens a space and gives people the keys, as an operator does who follows docs/operators/README.md to the letter: the statements are read from
 * there, and only the names in them are exchanged.
 */
class Installation {
    private static final Pattern STATEMENTS = Pattern.compile("```sql\\s+(with .*?;)\\s+```", Pattern.DOTALL);

    private final JdbcClient sql;
    private final List<String> statements;

    Installation(JdbcClient sql) throws IOException {
        this.sql = sql;
        var page = Files.readString(Path.of("../docs/operators/README.md"));
        this.statements = STATEMENTS.matcher(page).results().map(found -> found.group(1)).toList();
        if (statements.size() != 2) throw new IllegalStateException("Found " + statements.size() + " ways to open a space");
    }

    /** All at once, before anybody comes: it takes a minute until the product knows. */
    @PostConstruct
    void open() {
        opens("framtiden", "En framtid", Lang.SV, "Europe/Stockholm", "EF", "Kim", "kim@framtiden.example");
        letsIn("framtiden", Lang.SV, "Lea", "lea@framtiden.example");
        opens("utvecklingsgruppen", "Helsingborg utvecklar", Lang.SV, "Europe/Stockholm", "HU", "Kim", "kim@gruppen.example");
        opens("norrbotten", "Norrbottens Kommuner", Lang.SV, "Europe/Stockholm", "NK", "Kim", "kim@norrbotten.example");
        opens("hallbart-helsingborg", "Hållbart Helsingborg", Lang.SV, "Europe/Stockholm", "HH", "Kim", "kim@hallbart.example");
        opens("kongres", "Kraków razem", Lang.PL, "Europe/Warsaw", "KR", "Ola", "ola@kongres.example");
    }

    /** A space that holds nothing, and somebody who may do everything in it. */
    private void opens(String slug, String name, Lang lang, String zone, String prefix, String who, String email) {
        run(statements.getFirst().replace("samrad-norr", slug).replace("Samråd Norr", name).replace("'SV'", "'" + lang + "'").replace("Europe/Stockholm", zone)
                .replace("'SN'", "'" + prefix + "'").replace("'Kim'", "'" + who + "'").replace("kim@example.org", email));
    }

    /** One more who plans there. */
    private void letsIn(String slug, Lang lang, String who, String email) {
        run(statements.getLast().replace("samrad-norr", slug).replace("'SV'", "'" + lang + "'").replace("'Alex'", "'" + who + "'").replace("alex@example.org", email));
    }

    private void run(String statement) {
        if (sql.sql(statement).update() == 0) throw new IllegalStateException("Nobody got any keys: " + statement);
    }
}
