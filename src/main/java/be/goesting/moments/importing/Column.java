package be.goesting.moments.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What of a post a column can hold, and how people call such a column. */
public enum Column {
    AUTHOR(
            true,
            "author auteur authorname displayname fullname username handle name naam nom person persoon medewerker "
                    + "collaborateur colleague collega collegue creator createdby postedby by door par user gebruiker"),
    CREATED(
            true,
            "created createdat createdon creationdate date datum publicationdate published publishedat pubdate posted postedat "
                    + "datetime timestamp time tijd tijdstip wanneer when quand aangemaakt gemaakt geplaatst cree creele publie"),
    TOPIC(
            false,
            "topic topics onderwerp onderwerpen sujet sujets theme thema category categories categorie tag tags label"),
    TITLE(false, "title titel titre subject headline heading kop"),
    BODY(
            true,
            "body text tekst texte content inhoud contenu message bericht markdown words post description beschrijving "
                    + "leermoment lesson");

    private final boolean needed;
    private final Set<String> names;

    Column(boolean needed, String names) {
        this.needed = needed;
        this.names = Set.of(names.split(" "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean needed() {
        return needed;
    }

    /** Where in the header it probably is; -1 when nothing there looks like it. */
    int guess(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(plain(header.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "");
    }
}
