package be.goesting.methods.start;

import be.goesting.methods.LearningMethod;
import be.goesting.people.Colleague;

/** Something at hand with which a method can begin. */
public sealed interface StartingPoint {

    /** A colleague who knows something of it and may be asked. */
    record Knower(Colleague person, boolean otherTeam) implements StartingPoint {}

    /** What a colleague wrote about it. */
    record Piece(String title, String path) implements StartingPoint {}

    /** A date of something that can be attended. */
    record Session(LearningMethod method, String title, String path) implements StartingPoint {}
}
