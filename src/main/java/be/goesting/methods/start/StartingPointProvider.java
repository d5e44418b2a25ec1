package be.goesting.methods.start;

import be.goesting.methods.MethodCriteria;
import be.goesting.people.Colleague;
import be.goesting.site.Viewer;
import java.util.List;

/** Finds what is at hand for a wish. Each feature that has such things fills one. */
public interface StartingPointProvider {

    /**
     * What is at hand, the nearest first.
     *
     * @param reader who looks, and sees nothing here that is closed to them elsewhere: the learner, or who looks along
     */
    List<StartingPoint> of(MethodCriteria wish, Colleague learner, Viewer reader);
}
