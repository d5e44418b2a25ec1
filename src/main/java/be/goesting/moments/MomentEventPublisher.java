package be.goesting.moments;

import be.goesting.expertise.Evidence;
import be.goesting.expertise.EvidenceFound;
import be.goesting.expertise.EvidenceGone;
import be.goesting.expertise.EvidenceRepository;
import be.goesting.network.Tie;
import be.goesting.network.TieFormed;
import be.goesting.network.TieGone;
import be.goesting.network.Ties;
import be.goesting.site.Rows;
import be.goesting.site.text.Excerpt;
import be.goesting.tenancy.CurrentOrganisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What moments leave behind: ties with those from whom the author learned, and evidence that the author knows something of the
 * topics. A tie only with who may read the moment; evidence only from what is for everyone.
 */
@Component
class MomentEventPublisher {

    private record Trace(UUID moment, UUID author, String body, Instant at, List<UUID> sources, List<UUID> topics) {

        Stream<TieFormed> ties(UUID organisation) {
            return sources.stream()
                    .map(source -> new TieFormed(
                            organisation, author, source, Tie.How.CREDITED, moment, MomentService.path(moment), at));
        }

        EvidenceFound evidence(UUID organisation) {
            return new EvidenceFound(
                    organisation,
                    author,
                    topics,
                    Evidence.Kind.MOMENT,
                    moment,
                    MomentService.path(moment),
                    Excerpt.line(body),
                    at);
        }
    }

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Ties ties;
    private final EvidenceRepository evidenceRepository;

    MomentEventPublisher(
            JdbcClient database, ApplicationEventPublisher events, Ties ties, EvidenceRepository evidenceRepository) {
        this.database = database;
        this.events = events;
        this.ties = ties;
        this.evidenceRepository = evidenceRepository;
    }

    /** Tells the neighbours of a moment that is there (again). */
    void tell(UUID organisation, UUID moment) {
        change(organisation, moment, List.of());
    }

    /** Tells the neighbours what a changed moment leaves now, and with whom there is no tie any more. */
    void change(UUID organisation, UUID moment, Collection<UUID> formerSources) {
        for (Trace trace : of(List.of(moment))) {
            trace.ties(organisation).forEach(events::publishEvent);
            formerSources.stream()
                    .filter(former -> !trace.sources().contains(former))
                    .forEach(
                            former -> events.publishEvent(new TieGone(organisation, Tie.How.CREDITED, moment, former)));
            events.publishEvent(trace.evidence(organisation));
        }
    }

    void takeBack(UUID organisation, UUID moment) {
        events.publishEvent(new TieGone(organisation, Tie.How.CREDITED, moment));
        events.publishEvent(new EvidenceGone(organisation, Evidence.Kind.MOMENT, moment));
    }

    /** For many moments that come in together: at once, without an event for each. */
    void keep(Collection<UUID> moments) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        List<Trace> traces = of(moments);
        ties.add(traces.stream().flatMap(trace -> trace.ties(organisation)).toList());
        evidenceRepository.add(
                traces.stream().map(trace -> trace.evidence(organisation)).toList());
    }

    private List<Trace> of(Collection<UUID> moments) {
        return database.sql("""
                        select m.id, m.author_id, left(m.body, 400) body, m.created_at,
                               array(select s.person_id from moment_sources s join colleagues p on p.id = s.person_id
                                      where s.moment_id = m.id and s.person_id <> m.author_id
                                        and readable_moment(m, p.id, p.team_id)) sources,
                               array(select mt.topic_id from moment_topics mt
                                      where mt.moment_id = m.id and readable_moment(m, null, null)) topics
                          from moments m where m.id = any(?) and m.deleted_at is null""")
                .param(moments.toArray(UUID[]::new))
                .query((row, number) -> new Trace(
                        row.getObject("id", UUID.class),
                        row.getObject("author_id", UUID.class),
                        row.getString("body"),
                        Rows.instant(row, "created_at"),
                        ids(row, "sources"),
                        ids(row, "topics")))
                .list();
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
