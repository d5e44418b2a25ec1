package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Words as people use them: a few all the time, most seldom. */
final class Vocabulary {

    private static final Map<String, List<String>> EVERYDAY = Map.of(
            "nl", words("de het een en ik van dat in op te met voor is niet eerst aan dan nu wel maar nog als we zo bij uit"),
            "fr", words("le la les de et un une je que dans sur avec pour est pas mais nous plus au ce si on du en très"),
            "en", words("the a and to of in I that it with for is not on first but now we at from this when you still"));

    private static final Map<String, List<String>> OF_WORK = Map.of(
            "nl",
            words("klant pomp offerte ketel ploeg storing filter werf planning leiding meting levering veiligheid dossier"
                    + " verslag stroom druk sleutel rekenblad overleg machine batterij controle regel sensor magazijn"
                    + " opleiding vraag warmte kabel dak lijst onderdeel tekening bestelling factuur nacht motor lucht"),
            "fr",
            words("client pompe offre équipe panne filtre chantier planning conduite mesure livraison sécurité dossier"
                    + " rapport courant pression clé tableur réunion machine batterie contrôle règle capteur magasin"
                    + " formation question chaleur câble toit liste pièce plan commande facture nuit moteur air chaudière"),
            "en",
            words("customer pump quote boiler crew outage filter site planning pipe measurement delivery safety file"
                    + " report current pressure key spreadsheet meeting machine battery check rule sensor warehouse"
                    + " training question heat cable roof list part drawing order invoice night engine air"));

    /** One word in so many is one that hardly anybody else uses: a type, a part, a name. */
    private static final int BETWEEN_SELDOM = 25;

    private static final Map<String, List<String>> BY_FREQUENCY = Map.of("nl", all("nl"), "fr", all("fr"), "en", all("en"));

    private Vocabulary() {}

    /** A word that is in a good part of all texts, but says something. */
    static String common(String language, SplittableRandom chance) {
        List<String> words = of(OF_WORK, language);
        return words.get(chance.nextInt(14));
    }

    /** How a topic is called, always the same for the same number; of work, and in all languages another word. */
    static String subject(String language, int number) {
        List<String> work = of(OF_WORK, language);
        List<String> all = of(BY_FREQUENCY, language);
        int everyday = of(EVERYDAY, language).size();
        if (number % 20 == 0) {
            return work.get(number / 20 % work.size());
        }
        String compound = all.get(everyday + number * 7 % (all.size() - everyday));
        return number % 3 == 0 ? compound : compound + " " + work.get(number * 11 % work.size());
    }

    /** A text that names a subject in its first sentence. */
    static String text(String language, String subject, SplittableRandom chance) {
        String text = text(language, chance);
        int space = text.indexOf(' ', chance.nextInt(text.indexOf('.')));
        return space < 0 ? subject + ": " + text : text.substring(0, space) + ' ' + subject + text.substring(space);
    }

    /** One to three sentences of which the last names a subject, as somebody asks. */
    static String question(String language, String subject, SplittableRandom chance) {
        var question = new StringBuilder();
        for (int i = (int) (3 * Math.pow(chance.nextDouble(), 2)); i > 0; i--) {
            question.append(sentence(language, chance)).append(' ');
        }
        String last = sentence(language, chance);
        return question.append(last, 0, last.length() - 1).append(' ').append(subject).append('?').toString();
    }

    /** One to four sentences, one in eight with a list, now and then something in bold or as code. */
    static String text(String language, SplittableRandom chance) {
        var text = new StringBuilder();
        int sentences = 1 + (int) (4 * Math.pow(chance.nextDouble(), 1.5));
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : chance.nextInt(4) == 0 ? "\n\n" : " ").append(sentence(language, chance));
        }
        if (chance.nextInt(8) == 0) {
            text.append("\n\n- ").append(sentence(language, chance)).append("\n- ").append(sentence(language, chance));
        }
        return text.toString();
    }

    static String sentence(String language, SplittableRandom chance) {
        var sentence = new StringBuilder();
        int length = 7 + chance.nextInt(12);
        for (int i = 0; i < length; i++) {
            String word = word(language, chance);
            sentence.append(i == 0 ? "" : " ");
            switch (chance.nextInt(60)) {
                case 0 -> sentence.append("**").append(word).append("**");
                case 1 -> sentence.append('`').append(word).append('`');
                default -> sentence.append(i == 0 ? capital(word) : word);
            }
        }
        return sentence.append('.').toString();
    }

    private static String word(String language, SplittableRandom chance) {
        if (chance.nextInt(BETWEEN_SELDOM) == 0) {
            return seldom(language, chance);
        }
        List<String> words = of(BY_FREQUENCY, language);
        return words.get((int) (words.size() * Math.pow(chance.nextDouble(), 4)));
    }

    /** A word that hardly anybody uses. */
    static String seldom(String language, SplittableRandom chance) {
        List<String> work = of(OF_WORK, language);
        int n = work.size();
        int which = (int) ((long) n * n * n * Math.pow(chance.nextDouble(), 3));
        return work.get(which % n) + work.get(which / n % n) + work.get(which / n / n);
    }

    private static List<String> all(String language) {
        var all = new ArrayList<>(of(EVERYDAY, language));
        List<String> work = of(OF_WORK, language);
        all.addAll(work);
        for (int shift = 1; shift < work.size(); shift++) {
            for (int i = 0; i < work.size(); i++) {
                all.add(work.get(i) + work.get((i + shift) % work.size()));
            }
        }
        return List.copyOf(all);
    }

    private static List<String> of(Map<String, List<String>> words, String language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
