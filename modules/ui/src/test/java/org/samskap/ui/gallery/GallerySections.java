package org.samskap.ui.gallery;

import static org.samskap.ui.Knot.Size.FULL;
import static org.samskap.ui.Knot.Size.SMALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.HowItWorksSection;
import org.samskap.ui.Icon;
import org.samskap.ui.Knot;
import org.samskap.ui.MenuItem;
import org.samskap.ui.MenuItem.Audience;
import org.samskap.ui.PrimaryAction;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.samskap.ui.StartPageSection.Place;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;
import org.samskap.ui.Viewing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import gg.jte.Content;

/** What other modules contribute, so that the start page and the menu are full. */
@Configuration(proxyBeanMethods = false)
class GallerySections {

    @Bean MenuItem meetings() { return new MenuItem(10, "gallery.meetings", "/meetings", Audience.EVERYONE); }
    @Bean MenuItem proposals() { return new MenuItem(20, "gallery.proposals", "/gallery", Audience.EVERYONE); }
    @Bean MenuItem groups() { return new MenuItem(30, "gallery.groups", "/groups", Audience.EVERYONE); }
    @Bean MenuItem partners() { return new MenuItem(40, "gallery.partners", "/partners", Audience.EVERYONE); }
    @Bean MenuItem results() { return new MenuItem(50, "gallery.results", "/results", Audience.EVERYONE); }
    @Bean MenuItem desk() { return new MenuItem(90, "gallery.desk", "/desk", Audience.STAFF); }
    @Bean PrimaryAction raise() { return new PrimaryAction("gallery.raise", "/gallery/step"); }

    @Bean
    Viewing viewing() {
        return new Viewing() {
            @Override
            public @Nullable String viewerName() {
                return null;
            }

            @Override
            public boolean staff() {
                return false;
            }
        };
    }

    @Bean
    StartPageSection byCode() {
        return section(Place.HERO, 10, shell -> Html.of("""
                <form class="follow" action="/follow" method="get" novalidate><h2>Har du redan lämnat ett förslag?</h2>
                <div class="inline">{}<button class="button quiet" type="submit">Följ</button></div></form>
                """, Ui.code(Field.of("code", "Koden på ditt kvitto", "").hint("Till exempel KX7M-4PTR. Du behöver inget konto."))));
    }

    @Bean
    StartPageSection news() {
        return section(Place.MAIN, 10, shell -> Html.of("<section class=\"stack\" aria-labelledby=\"news\"><h2 id=\"news\">Det här har hänt</h2>{}</section>",
                Ui.thread(shell.texts(), "news", List.of(
                        new Knot(FULL, false, LocalDate.of(2023, 11, 20), null, Html.of("<a href=\"/gallery/proposal\">Ge digital hjälp där människor redan är</a>"),
                                Ui.report(shell.texts(), Html.of("<p>{}</p><p>Arbetsgruppen mot digitalt utanförskap har fått låna Fontänhusets datasal två eftermiddagar i veckan. Den första drop-in-tiden är den 4 december.</p>", Ui.status("I arbetsgrupp", Tone.GO, Icon.GROUP)), null, "Återkoppling från kommunikatören · gäller 3 förslag")),
                        new Knot(FULL, false, LocalDate.of(2023, 11, 16), null, Html.of("<a href=\"#\">Mentorer med egen erfarenhet</a>"),
                                Ui.report(shell.texts(), Html.of("<p>{}</p><p>Nio mentorer har gått utbildningen och träffar nu var sin person varje vecka.</p>", Ui.status("Genomfört", Tone.DONE, Icon.CHECK)), null, "Slutrapport från arbetsgruppen för mentorskap")),
                        new Knot(SMALL, false, LocalDate.of(2023, 11, 13), null, Html.of("<a href=\"#\">Öppettider på kvällen för boendestödet</a> överlämnades till vård- och omsorgsförvaltningen. Svar väntas senast 11 december."), null),
                        new Knot(SMALL, true, null, null, Html.of("Nästa träff är måndag 18 december. Då följer vi upp 14 förslag."), null)))));
    }

    @Bean
    StartPageSection coming() {
        return section(Place.ASIDE, 10, shell -> Html.of("""
                <section class="stack" aria-labelledby="coming"><h2 id="coming">På gång</h2><ul role="list" class="events">
                <li>{}<div><h3><a href="#">Gemensam utvecklingsgrupp: våldsförebyggande arbete</a></h3><p class="label">Fontänhuset Helsingborg och Webex. Ingen anmälan – kom och lyssna.</p></div></li>
                <li>{}<div><h3><a href="#">Gemensam utvecklingsgrupp</a></h3><p class="label">Temat är inte klart. <a href="#">Föreslå ett tema</a></p></div></li></ul></section>
                """, Ui.dateBlock(shell.texts(), LocalDate.of(2023, 12, 18)), Ui.dateBlock(shell.texts(), LocalDate.of(2024, 1, 15))));
    }

    @Bean
    StartPageSection kept() {
        return section(Place.ASIDE, 20, shell -> Html.of("""
                <section class="card stack" aria-labelledby="kept"><h2 id="kept">Håller vi vad vi lovar?</h2><div class="sums"><p><b>41</b> förslag i höst</p><p><b>38</b> har fått svar i tid</p><p><b>3</b> är vi sena med</p></div><p><a href="/gallery/ledger">Se vad det blev av varje förslag</a></p></section>"""));
    }

    @Bean
    HowItWorksSection statuses() {
        return new HowItWorksSection() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public Optional<Content> render(Shell shell) {
                return Optional.of(Html.of("<section class=\"stack\" aria-labelledby=\"statuses\"><h2 id=\"statuses\">Åtta lägen</h2><p>{} Någon har läst det.</p></section>",
                        Ui.status("Läst", Tone.REST, Icon.EYE)));
            }
        };
    }

    private static StartPageSection section(Place place, int order, Function<Shell, Content> content) {
        return new StartPageSection() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Content> render(Shell shell) {
                return Optional.of(content.apply(shell));
            }
        };
    }
}
