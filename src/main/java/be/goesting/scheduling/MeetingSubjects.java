package be.goesting.scheduling;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which module a meeting is of. */
@Component
public class MeetingSubjects {

    private final Map<String, MeetingSubject> byKind;

    MeetingSubjects(List<MeetingSubject> subjects) {
        this.byKind = subjects.stream().collect(Collectors.toMap(MeetingSubject::kind, Function.identity()));
    }

    public MeetingSubject of(Meeting meeting) {
        MeetingSubject subject = byKind.get(meeting.kind());
        if (subject == null) {
            throw new IllegalStateException("Nobody plans meetings of the kind " + meeting.kind());
        }
        return subject;
    }
}
