package be.goesting.needs.methods;

import be.goesting.people.Colleague;
import be.goesting.site.Viewer;
import be.goesting.topics.AlreadyKnown;
import be.goesting.topics.Known;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a colleague shared or answered that is likest to the wish. */
@Component
class NearbyPieces implements Nearby {

    private static final int MOST = 1;

    private final List<AlreadyKnown> known;

    NearbyPieces(List<AlreadyKnown> known) {
        this.known = known;
    }

    @Override
    public List<Near> of(Wish wish, Colleague learner, Viewer reader) {
        return known.stream()
                .flatMap(each -> each.like(wish.words(), reader, MOST).stream())
                .sorted(Comparator.comparingDouble(Known::likeness).reversed())
                .<Near>map(each -> new Near.Piece(each.title(), each.path()))
                .limit(MOST)
                .toList();
    }
}
