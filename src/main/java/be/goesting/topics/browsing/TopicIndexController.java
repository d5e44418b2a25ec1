package be.goesting.topics.browsing;

import be.goesting.site.Access;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.topics.Topic;
import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Onderwerpen: what colleagues share and ask about, to look through. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class TopicIndexController {

    private static final int SHOWN = 200;

    private final TopicIndex topicIndex;

    TopicIndexController(TopicIndex topicIndex) {
        this.topicIndex = topicIndex;
    }

    @GetMapping("/topics")
    String topics(
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "") String show,
            Viewer viewer,
            Model model) {
        boolean all = show.equals("all");
        TopicLetter chosen = TopicLetter.of(letter).orElse(null);
        List<Topic> found = chosen == null
                ? byName(topicIndex.newest(viewer.language(), SHOWN), viewer.language())
                : topicIndex.beginning(chosen, all, viewer.language(), SHOWN + 1);
        model.addAttribute("letter", chosen);
        model.addAttribute("all", all);
        model.addAttribute("topics", found.subList(0, Math.min(SHOWN, found.size())));
        model.addAttribute("more", found.size() > SHOWN);
        return "topics/browsing/topics";
    }

    private static List<Topic> byName(List<Topic> topics, Language reader) {
        Collator collator = Collator.getInstance(reader.locale());
        return topics.stream()
                .sorted(Comparator.comparing(Topic::label, collator::compare))
                .toList();
    }
}
