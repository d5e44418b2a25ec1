package be.goesting.demo;

import be.goesting.jobs.TableStatisticsJob;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills an organisation with Brabo Techniek: always the same people and words, dated back from today. */
@Component
class DemoCompany {

    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** What is being put in place, in order, for who is waiting. */
    enum Stage {
        PEOPLE,
        TOPICS,
        MOMENTS,
        COMMENTS,
        QUESTIONS,
        INTENTIONS,
        DONE
    }

    private final Organisations organisations;
    private final People people;
    private final DemoPeople demoPeople;
    private final DemoTopics demoTopics;
    private final DemoMoments demoMoments;
    private final DemoQuestions demoQuestions;
    private final DemoKnowing demoKnowing;
    private final DemoConversations demoConversations;
    private final DemoAppreciations demoAppreciations;
    private final DemoLearning demoLearning;
    private final TableStatisticsJob tableStatistics;

    DemoCompany(
            Organisations organisations,
            People people,
            DemoPeople demoPeople,
            DemoTopics demoTopics,
            DemoMoments demoMoments,
            DemoQuestions demoQuestions,
            DemoKnowing demoKnowing,
            DemoConversations demoConversations,
            DemoAppreciations demoAppreciations,
            DemoLearning demoLearning,
            TableStatisticsJob tableStatistics) {
        this.organisations = organisations;
        this.people = people;
        this.demoPeople = demoPeople;
        this.demoTopics = demoTopics;
        this.demoMoments = demoMoments;
        this.demoQuestions = demoQuestions;
        this.demoKnowing = demoKnowing;
        this.demoConversations = demoConversations;
        this.demoAppreciations = demoAppreciations;
        this.demoLearning = demoLearning;
        this.tableStatistics = tableStatistics;
    }

    /** The demo company of this installation, when there is one. */
    Optional<UUID> installed() {
        return organisations.installed().stream()
                .filter(each -> each.kind() == Organisation.Kind.DEMO)
                .map(Organisations.Installed::id)
                .findFirst();
    }

    /** The people of the cast who are still there: in a demo too, one can have oneself erased. */
    List<DemoData.Member> cast() {
        var cast = DemoData.cast();
        var ids = cast.stream().map(member -> id(member.key())).toList();
        Set<UUID> present =
                installed().map(demo -> organisations.in(demo, () -> people.all(ids))).orElse(List.of()).stream()
                        .map(Colleague::id)
                        .collect(Collectors.toSet());
        return cast.stream()
                .filter(member -> present.contains(id(member.key())))
                .toList();
    }

    void remove() {
        installed()
                .ifPresent(demo -> organisations.in(demo, () -> {
                    organisations.removeCurrent();
                    return demo;
                }));
    }

    void arrive(UUID demo, UUID person) {
        organisations.in(demo, () -> {
            people.arrive(person);
            return person;
        });
    }

    /** The same key is the same id in every installation. */
    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("brabo " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** All of it or nothing. */
    void load(Consumer<Stage> progress) {
        DemoData brabo = DemoData.read();
        var organisation = new Organisation(
                UUID.randomUUID(), DemoData.NAME, Organisation.Kind.DEMO, List.of("nl", "fr", "en"), ZONE);
        organisations.found(organisation, () -> {
            fill(brabo, progress);
            return organisation;
        });
        tableStatistics.countGrown();
        progress.accept(Stage.DONE);
    }

    private void fill(DemoData brabo, Consumer<Stage> progress) {
        progress.accept(Stage.PEOPLE);
        demoPeople.add(brabo);
        progress.accept(Stage.TOPICS);
        Map<String, UUID> topics = demoTopics.add(brabo);
        demoKnowing.add(brabo, topics);
        progress.accept(Stage.MOMENTS);
        demoMoments.add(brabo);
        progress.accept(Stage.COMMENTS);
        demoMoments.addReactions(brabo);
        demoAppreciations.add(brabo);
        progress.accept(Stage.QUESTIONS);
        demoQuestions.add(brabo, topics);
        progress.accept(Stage.INTENTIONS);
        demoMoments.addIntentions(brabo);
        demoConversations.add(brabo);
        demoLearning.add(brabo, topics);
    }

    static List<UUID> ids(List<String> keys) {
        return keys.stream().map(DemoCompany::id).toList();
    }
}
