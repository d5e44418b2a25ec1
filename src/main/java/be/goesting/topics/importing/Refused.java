package be.goesting.topics.importing;

/** Nothing of the file is taken over; says why and, when it is one row that is wrong, on which line that begins. */
final class Refused extends RuntimeException {

    /** Why; its name is the end of the key of the sentence that tells it. */
    enum Problem {
        EMPTY,
        ZIPPED,
        NOT_ESCO,
        NO_SKILLS,
        FIELDS,
        MALFORMED,
        ADDRESS,
        LANGUAGE,
        UNEXPECTED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Problem problem;
    private final long row;

    Refused(Problem problem) {
        this(problem, 0);
    }

    Refused(Problem problem, long row) {
        super(problem.code() + (row > 0 ? " on line " + row : ""));
        this.problem = problem;
        this.row = row;
    }

    Problem problem() {
        return problem;
    }

    /** The line on which it begins; 0 when the whole file is meant. */
    long row() {
        return row;
    }
}
