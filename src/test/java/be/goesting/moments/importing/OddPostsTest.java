package be.goesting.moments.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.imports.files.TestWorkbook;
import be.goesting.people.NewPerson;
import be.goesting.site.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Files of which something is not right or not clear: what is said of it, what is asked, and what stays behind. */
class OddPostsTest {

    private final ImportFixtures firm = new ImportFixtures();

    @Test
    void aRowWithMoreColumnsThanTheFirstStaysBehind() {
        String steps = steps("""
                Auteur,Datum,Tekst
                Tom Verlinden,2025-03-04,Eerst meten, dan zagen, en dan pas boren
                Tom Verlinden,2025-03-05,"Eerst meten, dan zagen",,
                Tom Verlinden,2025-03-06,Kort
                """.getBytes(UTF_8));
        assertThat(trial(steps))
                .contains("2 leermomenten", "<td class=\"number\">2</td><td>Deze rij heeft meer kolommen");
        apply(steps);
        assertThat(firm.one(String.class, "select string_agg(body, '|' order by created_at) from moments"))
                .isEqualTo("Eerst meten, dan zagen|Kort");
        assertThat(firm.administrator().get(steps + "/result").body()).contains("Eén rij bleef achter: rij 2.");
    }

    @Test
    void theFirstOfSeveralLinesKeepsItsIndent() {
        firm.bring("Auteur,Datum,Tekst\n Tom ,2025-03-04,\"\n\n    int x;\n    int y;\n\n\"\nTom,2025-03-05,  Kort \n"
                .getBytes(UTF_8));
        assertThat(firm.one(String.class, "select string_agg(body, '|' order by created_at) from moments"))
                .isEqualTo("    int x;\n    int y;|Kort");
    }

    /** In the morning its noon is to come. */
    @Test
    void todayWithoutATimeIsRead() {
        String steps = steps(("Auteur,Datum,Tekst\nTom," + LocalDate.now(ZoneId.of("Europe/Brussels")) + ",Kort\n"
                        + "Tom," + LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(1) + ",Later\n")
                .getBytes(UTF_8));
        assertThat(trial(steps)).contains("1 leermoment", "Deze datum moet nog komen");
    }

    @Test
    void anHourThatDoesNotExistIsNamed() {
        String steps =
                steps("Auteur,Datum,Tekst\nTom,2025-03-30 02:30,Kort\nTom,2025-03-30 03:30,Wel\n".getBytes(UTF_8));
        assertThat(trial(steps)).contains("1 leermoment", "Dat uur bestond niet", "2025-03-30 02:30");
    }

    @Test
    void theOrderOfADateIsAskedWhenNothingTells() {
        String steps = steps("Auteur,Datum,Tekst\nTom,03/04/2025,Kort\nTom,10/11/2025,Langer\n".getBytes(UTF_8));
        var anke = firm.administrator();
        assertThat(anke.get(steps + "/columns").body())
                .contains("Staat de dag of de maand eerst?", "03/04/2025", "Kies wat eerst staat");
        assertThat(anke.get(steps + "/trial").uri().getPath()).endsWith("/columns");
        String[] form = {"author", "0", "created", "1", "body", "2", "date-order", ""};
        var unanswered = anke.post(steps + "/columns", steps + "/columns", form);
        assertThat(unanswered.statusCode()).isEqualTo(422);
        assertThat(unanswered.body()).contains("date-order-error", "Kies of de dag of de maand eerst staat.");
        form[form.length - 1] = "MONTH_FIRST";
        assertThat(anke.post(steps + "/columns", steps + "/columns", form).uri().getPath())
                .endsWith("/trial");
        apply(steps);
        assertThat(firm.one(Instant.class, "select created_at from moments where body = 'Kort'"))
                .isEqualTo("2025-03-04T11:00:00Z");
    }

    @Test
    void nothingOfSuchDatesComesWithoutAnAnswer() {
        firm.bring("Auteur,Datum,Tekst\nTom,03/04/2025,Kort\nTom,10/11/2025,Langer\n".getBytes(UTF_8));
        assertThat(firm.count("moments")).isZero();
    }

    @Test
    void theSheetOfAWorkbookIsChosenAndTheTrialNamesIt() throws Exception {
        String steps = steps(new TestWorkbook()
                .sheet("Intern", "hidden", "Auteur|Datum|Tekst", "Tom|2025-01-01|Niet voor hier")
                .sheet("Uitleg", "Lees mij eerst")
                .sheet("Januari", "Auteur|Datum|Tekst", "Tom|2025-01-02|Eerste")
                .sheet("Februari", "Tekst|Datum|Auteur", "Tweede|2025-02-02|Tom", "~Weg|2025-02-03|Tom")
                .bytes());
        var anke = firm.administrator();
        assertThat(anke.get(steps + "/columns").body())
                .contains("Eerste", "<option value=\"2\" selected>Januari", "Februari", "Uitleg")
                .doesNotContain("Intern", "Niet voor hier");
        assertThat(trial(steps)).contains("Uit het blad Januari.");
        for (String unreadable : new String[] {"0", "1", "9"}) {
            var refused = anke.post(steps + "/columns", steps + "/columns", "sheet", unreadable);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("sheet-error", "blad").doesNotContain("Niet voor hier");
        }
        assertThat(anke.post(steps + "/columns", steps + "/columns", "sheet", "3")
                        .body())
                .contains("Tweede", "Eén rij is in je bestand verborgen");
        assertThat(trial(steps)).contains("Uit het blad Februari.", "Eén rij is in je bestand verborgen");
        apply(steps);
        assertThat(firm.one(String.class, "select string_agg(body, '|') from moments"))
                .isEqualTo("Tweede");
    }

    @Test
    void onePersonIsOnePersonInWhateverWayAFileWritesTheName() {
        firm.add(NewPerson.called("Zoë Peeters", "zoe@" + firm.id + ".example", Language.NL, Instant.now()));
        firm.add(NewPerson.called("Nora O’Brien", null, Language.EN, Instant.now()));
        firm.bring(("""
                Auteur;Datum;Tekst
                Zoë  Peeters;2025-11-01;dubbele spatie
                Zoë\u00A0Peeters;2025-11-02;harde spatie
                Zoe\u0308 Peeters;2025-11-03;nfd
                zoe peeters;2025-11-04;klein
                Nora O’Brien;2025-11-05;krul
                Nora O'Brien;2025-11-05;recht
                Peeters, Zoë;2025-11-06;omgekeerd
                zoe@FIRM.example;2025-11-07;mailadres
                Zoë Peeters\u200B;2025-11-08;nulbreedte
                \uFEFFZoë Peeters;2025-11-09;bom in cel
                """).replace("FIRM", firm.id.toString()).getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(10);
        assertThat(firm.count("people")).isEqualTo(3);
    }

    private String steps(byte[] file) {
        var columns = firm.administrator().upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts", file);
        return ImportFixtures.PATH + "/" + ImportFixtures.idOf(columns);
    }

    private String trial(String steps) {
        return firm.administrator()
                .get(steps + "/trial")
                .body()
                .replaceAll("\\s+", " ")
                .replaceAll("</?strong>", "");
    }

    private void apply(String steps) {
        firm.administrator().post(steps + "/trial", steps + "/apply");
    }
}
