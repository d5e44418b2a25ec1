package be.goesting.methods;

import java.util.List;
import java.util.Optional;

/** One consideration in the choice of a method. */
interface MethodRule {

    /** The reason it gives for or against the method; empty when it has nothing to say. */
    Optional<FitReason> on(LearningMethod method, MethodCriteria wish, List<StartingPoint> near);
}
