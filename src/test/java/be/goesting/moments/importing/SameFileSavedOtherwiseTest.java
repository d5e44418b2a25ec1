package be.goesting.moments.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.people.NewPerson;
import be.goesting.site.Language;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that was brought in before comes again, and was only saved otherwise: nothing changes. */
class SameFileSavedOtherwiseTest {

    private static final String POSTS = """
            Auteur;Datum;Titel;Tekst
            Loïc Delvaux;2025-03-04;Été;gré1 pompe réparée
            Tom Verlinden;2025-03-05;;gre2 zonder accent, met  twee
            Nieuw Iemand;2025-03-06;;gre3 van wie er nog niet was
            """;

    private final ImportFixtures firm = new ImportFixtures();

    @BeforeEach
    void bringOnce() {
        firm.add(NewPerson.called("Loïc Delvaux", null, Language.FR, Instant.now()));
        firm.add(NewPerson.called("Tom Verlinden", "tom@" + firm.id + ".example", Language.NL, Instant.now()));
        firm.bring(POSTS.getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(3);
    }

    @Test
    void withLettersInTwoPartsOrInAnotherCharacterSet() {
        again(Normalizer.normalize(POSTS, Normalizer.Form.NFD).getBytes(UTF_8));
        again(POSTS.getBytes(Charset.forName("windows-1252")));
        again(POSTS.replace("\n", "\r\n").getBytes(UTF_8));
    }

    @Test
    void withItsAuthorsWrittenInAnotherWay() {
        again(POSTS.replace("Tom Verlinden", "tom  verlinden"));
        again(POSTS.replace("Tom Verlinden", "Verlinden, Tom"));
        again(POSTS.replace("Tom Verlinden", "TOM@" + firm.id + ".example"));
        again(POSTS.replace("Loïc Delvaux", "Loic Delvaux"));
        again(POSTS.replace("Nieuw Iemand", "NIEUW IEMAND"));
    }

    @Test
    void withSpacesAndMarksThatNobodySees() {
        again(POSTS.replace("gre2", "gre2\u200B"));
        again(POSTS.replace("met  twee", "met twee   "));
        again(POSTS.replace("Été;", " Été\u00A0;"));
    }

    @Test
    void whileItsAuthorIsCalledOtherwiseByNow() {
        firm.one(String.class, "update people set name = 'Tom De Wit' where name = 'Tom Verlinden' returning name");
        again(POSTS);
        again(POSTS.replace("Tom Verlinden", "Tom De Wit"));
        again(POSTS.replace("Tom Verlinden", "tom@" + firm.id + ".example"));
    }

    @Test
    void whileAnotherIsCalledSoToo() {
        firm.add(NewPerson.called("Tom Verlinden", null, Language.NL, Instant.now()));
        firm.bring(POSTS.getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(3);
    }

    @Test
    void theSamePostTwiceInAFileIsOneWhoeverIsNamed() {
        String row = "Tom Verlinden;2025-04-05;;Twee keer\n";
        firm.bring(("Auteur;Datum;Titel;Tekst\n" + row + row.replace("Tom Verlinden", "tom@" + firm.id + ".example"))
                .getBytes(UTF_8));
        assertThat(firm.count("moments")).isEqualTo(4);
    }

    private void again(String file) {
        again(file.getBytes(UTF_8));
    }

    private void again(byte[] file) {
        firm.bring(file);
        assertThat(firm.count("moments")).isEqualTo(3);
        assertThat(firm.count("people")).isEqualTo(4);
    }
}
