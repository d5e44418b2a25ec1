package be.goesting.talks;

import be.goesting.questions.Question;
import be.goesting.questions.Questions;
import be.goesting.scheduling.MeetingPage;
import be.goesting.scheduling.times.TimeOptions;
import be.goesting.scheduling.times.TimesForm;
import be.goesting.site.Viewer;
import be.goesting.topics.Topic;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a talk together, for the two alone. */
@Component
class TalkPage implements MeetingPage {

    private final TalkService talkService;
    private final Afterwards afterwards;
    private final Questions questions;
    private final Clock clock;

    TalkPage(TalkService talkService, Afterwards afterwards, Questions questions, Clock clock) {
        this.talkService = talkService;
        this.afterwards = afterwards;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Talk.KIND;
    }

    @Override
    public TimeOptions options() {
        return Talk.TIMES;
    }

    @Override
    public String show(UUID id, TimesForm typed, Map<String, String> errors, Viewer viewer, Model model) {
        return show(
                talkService.find(id, viewer),
                typed,
                errors,
                errors.containsKey("note") ? "no" : "other",
                viewer,
                model);
    }

    /** @param answer which answer lies open, as a letter's link asks; empty for none */
    String show(UUID id, String answer, Viewer viewer, Model model) {
        Talk talk = talkService.find(id, viewer);
        TimesForm form = TimesForm.of(talk.meeting(), options(), clock.instant(), viewer.zone());
        return show(talk, form, Map.of(), answer, viewer, model);
    }

    private String show(
            Talk talk, TimesForm form, Map<String, String> errors, String answer, Viewer viewer, Model model) {
        Optional<Question> question =
                Optional.ofNullable(talk.question()).flatMap(id -> questions.find(id, viewer, ""));
        boolean asksHost = talk.isOver() && talk.side() == TalkSide.HOST;
        List<Topic> topics = asksHost ? afterwards.topics(talk, viewer) : List.of();
        model.addAttribute("talk", talk);
        model.addAttribute("question", question.orElse(null));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("answer", answer);
        model.addAttribute("topics", topics.stream().map(Topic::label).collect(Collectors.joining(", ")));
        model.addAttribute("now", clock.instant());
        return "talks/talk";
    }
}
