package be.goesting.methods.start;

import be.goesting.methods.MethodCriteria;
import be.goesting.people.Colleague;
import be.goesting.search.SimilarContent;
import be.goesting.search.SimilarItem;
import be.goesting.site.Viewer;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a colleague shared or answered that is likest to the wish. */
@Component
class ContentStartingPoints implements StartingPointProvider {

    private static final int MOST = 1;

    private final List<SimilarContent> known;

    ContentStartingPoints(List<SimilarContent> known) {
        this.known = known;
    }

    @Override
    public List<StartingPoint> of(MethodCriteria wish, Colleague learner, Viewer reader) {
        return known.stream()
                .flatMap(each -> each.like(wish.body(), reader, MOST).stream())
                .sorted(Comparator.comparingDouble(SimilarItem::likeness).reversed())
                .<StartingPoint>map(each -> new StartingPoint.Piece(each.title(), each.path()))
                .limit(MOST)
                .toList();
    }
}
