package be.goesting.needs.methods;

import java.util.List;
import java.util.Optional;

/** One consideration in the choice of a method. */
interface Rule {

    /** The reason it gives for or against the method; empty when it has nothing to say. */
    Optional<Reason> on(LearningMethod method, Wish wish, List<Near> near);
}
