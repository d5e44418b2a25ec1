package be.goesting.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Formal or informal, as Belgian firms report it. Formal are courses and internships that trainers or speakers develop, with a high
 * degree of organisation by the trainer or the institute, for a group, away from the workplace; informal is all other learning
 * for the work that the learner or a group largely organises, conferences and fairs with an aim to learn among it. Sources: the law
 * of 3 October 2022 (arbeidsdeal, deal pour l'emploi), article 50; the social balance sheet of the National Bank of Belgium ("formele"
 * and "minder formele of informele voortgezette beroepsopleidingsinitiatieven"); and Eurostat's Continuing Vocational Training
 * Survey (CVTS), from which that sheet took its terms: "courses" and "other forms".
 */
public enum Formality {
    INFORMAL,

    /** A trainer may have developed it for a group, or one does it by oneself: it is reported by what it turns out to be. */
    EITHER,
    FORMAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may count as the other. */
    public boolean mayBe(Formality other) {
        return this == EITHER || other == EITHER || this == other;
    }

    public static Optional<Formality> find(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
