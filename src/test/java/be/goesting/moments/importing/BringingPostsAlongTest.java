package be.goesting.moments.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.people.NewPerson;
import be.goesting.site.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator brings along what colleagues wrote elsewhere. */
class BringingPostsAlongTest {

    private static final String PATH = ImportFixtures.PATH;

    private static final String POSTS = """
            author;created;topic;title;body
            Noor Peeters;27/01/2023 17:46;Lassen;Een naad;"Eerste regel

            - één
            - twee"
            Zoë Döring;2023-02-01;lassen;;Laat de naad afkoelen voor je eraan slijpt.
            """;

    private final ImportFixtures firm = new ImportFixtures();

    @Test
    void postsBecomeMomentsOfPeopleAndTopicsThatWereNotThereYet() {
        var result = firm.bring(POSTS.getBytes(UTF_8));
        assertThat(result.uri().getPath()).endsWith("/result");
        assertThat(firm.count("moments")).isEqualTo(2);
        assertThat(firm.count("people")).isEqualTo(3);
        assertThat(firm.count("topics")).isEqualTo(1);
        assertThat(firm.one(String.class, "select body from moments where title = 'Een naad'"))
                .isEqualTo("Eerste regel\n\n- één\n- twee");
        assertThat(firm.one(Instant.class, "select created_at from moments where title = 'Een naad'"))
                .isEqualTo("2023-01-27T16:46:00Z");
        assertThat(firm.administrator().get("/moments").body())
                .contains("Een naad", "<li>één</li>", "Zoë Döring", "1 februari 2023");
    }

    @Test
    void nobodyIsToldAndNothingIsAnnounced() {
        firm.bring(POSTS.replace("Eerste regel", "Eerste regel voor @Anke Baas").getBytes(UTF_8));
        assertThat(firm.count("notifications")).isZero();
        assertThat(firm.one(
                        Integer.class,
                        "select count(*) from event_publication where serialized_event like '%" + firm.id + "%'"))
                .isZero();
    }

    @Test
    void theSameUploadSentTwiceIsOneImport() {
        var anke = firm.administrator();
        String sent = ImportFixtures.UPLOAD + "&submission=" + UUID.randomUUID();
        var first = anke.upload(ImportFixtures.FORM, sent, "posts.csv", POSTS.getBytes(UTF_8));
        var second = anke.upload(ImportFixtures.FORM, sent, "posts.csv", POSTS.getBytes(UTF_8));
        assertThat(ImportFixtures.idOf(second)).isEqualTo(ImportFixtures.idOf(first));
        assertThat(firm.count("imports")).isEqualTo(1);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        firm.bring(POSTS.getBytes(UTF_8));
        String before = everything();
        var again = firm.administrator()
                .upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", POSTS.getBytes(UTF_8));
        var trial = firm.administrator()
                .get(PATH + "/" + ImportFixtures.idOf(again) + "/trial")
                .body();
        assertThat(trial).contains("2 ervan zijn er al", "niets nieuws").doesNotContain("/apply");
        firm.bring(POSTS.getBytes(UTF_8));
        firm.bring(POSTS.replace(';', '\t').getBytes(StandardCharsets.UTF_16));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatItsAuthorDeletedDoesNotComeBack() {
        firm.bring(POSTS.getBytes(UTF_8));
        firm.one(String.class, "delete from moments where title = 'Een naad' returning title");
        firm.bring(POSTS.getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(1);
    }

    @Test
    void whoIsHereAlreadyGetsTheirOwnPosts() {
        firm.add(NewPerson.called("Zoe Doring", null, Language.FR, Instant.now()));
        firm.bring(POSTS.getBytes(UTF_8));
        assertThat(firm.count("people")).isEqualTo(3);
        assertThat(firm.one(
                        String.class,
                        "select p.name from moments m join people p on p.id = m.author_id where m.title is null"))
                .isEqualTo("Zoe Doring");
    }

    @Test
    void rowsThatCannotComeAreNamedByTheirLineAndTheRestComes() {
        String file = """
                name,date,text
                Noor Peeters,2023-01-27,"Goed,
                over twee regels"
                Noor Peeters,31/02/2023,Deze dag bestaat niet
                ,2023-01-27,Niemand schreef dit
                Noor Peeters,2023-01-27,
                Noor Peeters,2923-01-27,Uit de toekomst
                Noor Peeters,,Zonder datum

                Noor Peeters,2023-01-27,"Goed,
                over twee regels"
                """;
        var columns = firm.administrator()
                .upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", file.getBytes(UTF_8));
        var trial = firm.administrator()
                .get(PATH + "/" + ImportFixtures.idOf(columns) + "/trial")
                .body();
        assertThat(trial.replaceAll("\\s+", " "))
                .contains(
                        "6 rijen blijven achter",
                        "<td class=\"number\">4</td><td>Deze datum herkennen we niet: 31/02/2023",
                        "<td class=\"number\">5</td><td>Er staat geen auteur.",
                        "<td class=\"number\">6</td><td>Er staat geen tekst.",
                        "<td class=\"number\">7</td><td>Deze datum moet nog komen: 2923-01-27",
                        "<td class=\"number\">8</td><td>Er staat geen datum.",
                        "<td class=\"number\">10</td><td>Hetzelfde bericht stond al op regel 2.");
        firm.bring(file.getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(1);
    }

    @Test
    void whenTwoPeopleHaveTheNameNobodyIsGuessed() {
        firm.add(NewPerson.called("Noor Peeters", null, Language.NL, Instant.now()));
        firm.add(NewPerson.called("Noor Peeters", null, Language.NL, Instant.now()));
        var columns = firm.administrator()
                .upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", POSTS.getBytes(UTF_8));
        assertThat(firm.administrator()
                        .get(PATH + "/" + ImportFixtures.idOf(columns) + "/trial")
                        .body())
                .contains("meerdere mensen met de naam Noor Peeters");
        firm.bring(POSTS.getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(1);
    }

    @Test
    void columnsThatWereGuessedWrongAreCorrected() {
        String file = "wie,titel,uitleg,op\nNoor Peeters,Een naad,Laat ze afkoelen,2023-01-27\n";
        var anke = firm.administrator();
        var columns = anke.upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", file.getBytes(UTF_8));
        String steps = PATH + "/" + ImportFixtures.idOf(columns);
        assertThat(columns.body()).contains("Laat ze afkoelen");
        assertThat(anke.get(steps + "/trial").uri().getPath()).endsWith("/columns");
        String[] form = {"encoding", "UTF_8", "separator", "COMMA", "author", "0", "title", "1", "body", "2"};
        var wrong = anke.post(steps + "/columns", steps + "/columns", form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("created-error", "Kies waar de datum staat.", "<option value=\"2\" selected>");
        var more = java.util.Arrays.copyOf(form, form.length + 2);
        more[form.length] = "created";
        more[form.length + 1] = "3";
        assertThat(anke.post(steps + "/columns", steps + "/columns", more).uri().getPath())
                .endsWith("/trial");
        anke.post(steps + "/trial", steps + "/apply");
        assertThat(firm.count("moments")).isEqualTo(1);
    }

    @Test
    void columnsThatWereChosenOnceAreProposedAgainForTheSameHeader() {
        String header = "wie,kop,uitleg,op\n";
        var anke = firm.administrator();
        String first = steps(header + "Noor Peeters,Een naad,Laat ze afkoelen,2023-01-27\n");
        anke.post(first + "/columns", first + "/columns", "author", "0", "title", "1", "body", "2", "created", "3");
        anke.post(first + "/trial", first + "/apply");
        String second = steps(header + "Noor Peeters,Nog een naad,En slijp ze dan,2023-02-27\n");
        assertThat(anke.get(second + "/trial").uri().getPath()).endsWith("/trial");
        anke.post(second + "/trial", second + "/apply");
        assertThat(firm.one(String.class, "select body from moments where title = 'Nog een naad'"))
                .isEqualTo("En slijp ze dan");
        String other = steps("wie,kop,uitleg,toen\nNoor Peeters,Een bout,Draai ze vast,2023-03-27\n");
        assertThat(anke.get(other + "/trial").uri().getPath()).endsWith("/columns");
    }

    @Test
    void aFileOfAnotherKindIsRefusedInWords() {
        assertThat(refused("<posts><row Id='1'/></posts>")).contains("Zo’n bestand kunnen we hier niet lezen");
    }

    @Test
    void onePersonWrittenInManyWaysIsOnePerson() {
        firm.add(NewPerson.called("Noor Peeters", "noor@" + firm.id + ".example", Language.NL, Instant.now()));
        firm.bring(("""
                auteur;datum;tekst
                noor  peeters;21/11/2023;dubbele spatie
                Peeters, Noor;22/11/2023;omgekeerd
                NOOR@FIRM.example;23/11/2023;mailadres
                niemand@example.be;24/11/2023;onbekend adres
                """).replace("FIRM", firm.id.toString()).getBytes(UTF_8));
        assertThat(firm.count("people")).isEqualTo(2);
        assertThat(firm.count("moments")).isEqualTo(3);
    }

    @Test
    void theListSaysWhatCameAndThatNothingDidYet() {
        assertThat(firm.administrator().get(PATH).body()).contains("Nog niets.", "kind=posts", "kind=esco");
        firm.bring(POSTS.getBytes(UTF_8));
        assertThat(firm.administrator().get(PATH).body().replaceAll("<[^>]+>", ""))
                .contains("posts.csv", "Anke Baas", "2 leermomenten", "1 nieuw onderwerp");
    }

    @Test
    void aFileInWindowsLettersIsReadAndCanBeReadOtherwise() {
        byte[] file = POSTS.getBytes(Charset.forName("windows-1252"));
        var anke = firm.administrator();
        var columns = anke.upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", file);
        assertThat(columns.body()).contains("Zoë Döring");
        String path = PATH + "/" + ImportFixtures.idOf(columns) + "/columns";
        assertThat(anke.post(path, path, "encoding", "UTF_8", "separator", "SEMICOLON")
                        .body())
                .contains("Zo\uFFFD D\uFFFDring");
        var unreadable = anke.post(path, path, "encoding", "UTF_8", "separator", "TAB");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("Zo kunnen we het niet lezen");
        anke.post(path, path, "encoding", "WINDOWS_1252", "separator", "SEMICOLON");
        assertThat(anke.get(path).body()).contains("Zoë Döring");
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        var anke = firm.administrator();
        assertThat(refused("")).contains("Dit bestand is leeg");
        assertThat(refused("zomaar een zin")).contains("geen kolommen");
        assertThat(refused("author,created,body\n")).contains("alleen een eerste regel");
        assertThat(refused("author,created,body\nNoor,2023-01-01,\"nooit gesloten\n"))
                .contains("regel 1 gaat");
        assertThat(refused("PK\u0003\u0004 werkblad")).contains("Excel");
        assertThat(refused("\u0000\u0001\u0002\u0000\u0003,\u0000\u0001")).containsAnyOf("geen tekst", "geen kolommen");
        assertThat(refused("author,created,body\n" + "Noor,2023-01-01,x\n".repeat(50_001)))
                .contains("50.000");
        var tooLarge = anke.upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", new byte[32_000_000]);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("hoogstens 30 MB");
        assertThat(firm.count("imports")).isZero();
    }

    @Test
    void anImportIsUndoneWithAllThatItBroughtAndNothingElse() {
        firm.add(NewPerson.called("Zoë Döring", null, Language.NL, Instant.now()));
        var result = firm.bring(POSTS.getBytes(UTF_8));
        var noor = firm.one(java.util.UUID.class, "select id from people where name = 'Noor Peeters'");
        var anke = firm.administrator();
        anke.post("/", "/moments", "body", "Geleerd van Noor", "from", noor.toString());
        String undo = PATH + "/" + ImportFixtures.idOf(result) + "/undo";
        anke.post(PATH, undo);
        assertThat(firm.count("moments")).isEqualTo(1);
        assertThat(firm.count("topics")).isZero();
        assertThat(firm.one(Integer.class, "select count(*) from people where id = '" + noor + "'"))
                .as("somebody from whom others learned stays")
                .isEqualTo(1);
        assertThat(firm.count("people")).isEqualTo(3);
        assertThat(anke.post(PATH, undo).statusCode()).isEqualTo(404);
        firm.bring(POSTS.getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(3);
    }

    @Test
    void aFileThatIsGivenUpIsGone() {
        var anke = firm.administrator();
        var columns = anke.upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", POSTS.getBytes(UTF_8));
        String steps = PATH + "/" + ImportFixtures.idOf(columns);
        assertThat(anke.get(PATH).body()).contains("posts.csv", steps + "/columns");
        anke.post(steps + "/columns", steps + "/delete");
        assertThat(firm.count("imports")).isZero();
        assertThat(anke.get(steps + "/columns").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatWaitsForADayIsForgottenAndWhatCameInIsNot() {
        firm.bring(POSTS.getBytes(UTF_8));
        firm.administrator().upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", POSTS.getBytes(UTF_8));
        firm.clear();
        assertThat(firm.count("imports")).isEqualTo(2);
        firm.one(
                Integer.class,
                "with old as (update imports set created_at = now() - interval '25 hours' returning 1) select count(*) from old");
        firm.clear();
        assertThat(firm.count("imports")).isEqualTo(1);
        assertThat(firm.count("moments")).isEqualTo(2);
        assertThat(firm.one(Boolean.class, "select content is null from imports"))
                .isTrue();
    }

    @Test
    void onlyAdministratorsOfTheOrganisationGetNearIt() {
        var columns = firm.administrator()
                .upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", POSTS.getBytes(UTF_8));
        String steps = PATH + "/" + ImportFixtures.idOf(columns);
        var member = NewPerson.called("Lid", "lid@" + firm.id + ".example", Language.NL, Instant.now());
        firm.add(member);
        for (var other : java.util.List.of(firm.signedIn(member.id()), new ImportFixtures().administrator())) {
            assertThat(other.get(steps + "/columns").statusCode()).isEqualTo(404);
            assertThat(other.get(steps + "/trial").statusCode()).isEqualTo(404);
            assertThat(other.get(steps + "/result").statusCode()).isEqualTo(404);
            assertThat(other.post("/", steps + "/apply").statusCode()).isEqualTo(404);
            assertThat(other.post("/", steps + "/delete").statusCode()).isEqualTo(404);
            assertThat(other.post("/", steps + "/undo").statusCode()).isEqualTo(404);
        }
        assertThat(firm.signedIn(member.id())
                        .upload("/", ImportFixtures.UPLOAD, "posts.csv", POSTS.getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(404);
        assertThat(firm.count("moments")).isZero();
        assertThat(firm.count("imports")).isEqualTo(1);
    }

    private String steps(String file) {
        var columns = firm.administrator()
                .upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", file.getBytes(UTF_8));
        return PATH + "/" + ImportFixtures.idOf(columns);
    }

    private String refused(String file) {
        var page = firm.administrator()
                .upload(ImportFixtures.FORM, ImportFixtures.UPLOAD, "posts.csv", file.getBytes(UTF_8));
        assertThat(page.statusCode()).isEqualTo(422);
        return page.body();
    }

    private String everything() {
        return firm.one(
                String.class,
                "select (select array_agg(m::text order by id) from moments m)::text"
                        + " || (select array_agg(p::text order by id) from people p)::text"
                        + " || (select array_agg(t::text order by id) from topics t)::text");
    }
}
