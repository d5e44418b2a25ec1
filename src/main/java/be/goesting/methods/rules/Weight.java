package be.goesting.methods.rules;

/** How much a reason weighs. There are no other numbers: a method stands where the sum of its reasons puts it. */
public enum Weight {
    /** It is what the method is for. */
    MADE_FOR(3),

    /** It suits well, but it is not what sets the method apart. */
    SUITS(2),

    /** A push, enough to tell two that are alike apart. */
    HELPS(1),

    /** One can still do it, but something the learner said speaks against it. */
    HINDERS(-2);

    private final int points;

    Weight(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
