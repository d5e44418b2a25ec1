package be.goesting.methods.rules;

import be.goesting.methods.LearningMethod;
import be.goesting.methods.MethodCriteria;
import be.goesting.methods.start.StartingPoint;
import java.util.List;
import java.util.Optional;

/** One consideration in the choice of a method. */
public interface MethodRule {

    /** The reason it gives for or against the method; empty when it has nothing to say. */
    Optional<FitReason> on(LearningMethod method, MethodCriteria wish, List<StartingPoint> near);
}
