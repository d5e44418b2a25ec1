package be.goesting.scheduling;

import be.goesting.scheduling.times.TimeOptions;
import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.ui.Model;

/** The page of meetings of one kind, which shows what was typed when it was not right. A module that plans meetings fills it. */
public interface MeetingPage {

    /** That of the {@link MeetingSubject}. */
    String kind();

    TimeOptions options();

    /** @return the name of the template */
    String show(UUID meeting, TimesForm typed, Map<String, String> errors, Viewer viewer, Model model);
}
