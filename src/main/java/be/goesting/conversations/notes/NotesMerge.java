package be.goesting.conversations.notes;

import be.goesting.site.text.SentText;
import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings together two texts that were both made from a third, word by word. What either added is in it; a word of the third is in it
 * unless one of the two took it out. Where both wrote something at the same place, both stand there: between words with a stroke
 * between them, between sentences each on a line. Two texts that are long and have next to nothing in common are not compared to the
 * end: then both stand there, whole.
 */
final class NotesMerge {

    /** @param met whether both wrote at the same place somewhere */
    record Merged(String text, boolean met) {}

    private static final Pattern WORD = Pattern.compile("(\\s*+)(\\S++)");
    private static final Pattern END_OF_SENTENCE = Pattern.compile(".*[.!?:;…][)\"'’”»]*");
    private static final Word STROKE = new Word(" ", "/");

    private final Comparisons comparisons;
    private final List<Word> base;
    private final Made theirs;
    private final Made mine;
    private final List<List<Word>> sentBefore;
    private final List<Word> result = new ArrayList<>();
    private boolean met;

    private NotesMerge(String base, String theirs, String mine, List<String> sentBefore, Comparisons comparisons) {
        this.comparisons = comparisons;
        this.base = words(base);
        this.theirs = Made.of(this.base, words(theirs), comparisons);
        this.mine = Made.of(this.base, words(mine), comparisons);
        this.sentBefore = sentBefore.stream().map(NotesMerge::words).toList();
    }

    /** @param sentBefore texts that came earlier from who sends this one, as they were kept: an answer may have been lost */
    static Merged of(String base, String theirs, String mine, List<String> sentBefore) {
        if (theirs.equals(mine) || base.equals(mine)) {
            return new Merged(theirs, false);
        }
        if (base.equals(theirs)) {
            return new Merged(mine, false);
        }
        try {
            return new NotesMerge(base, theirs, mine, sentBefore, new Comparisons()).merged();
        } catch (TooManyComparisons e) {
            return theirs.contains(mine) ? new Merged(theirs, false) : new Merged(theirs + "\n\n" + mine, true);
        }
    }

    /** Thrown when two texts have too little in common for their length. */
    private static final class TooManyComparisons extends RuntimeException {}

    /** Of one word with another; what they cost grows with the length of the texts times the number of differences. */
    static final class Comparisons {

        /** Two texts of two thousand words without a word in common. */
        static final int MOST = 5_000_000;

        private int made;

        boolean isSame(Word one, Word other) {
            if (++made > MOST) {
                throw new TooManyComparisons();
            }
            return one.isSame(other);
        }
    }

    /** A word with the white space before it, the first of a text as one that begins a line; words are the same whatever is before them. */
    private record Word(String space, String word) {

        boolean isSame(Word other) {
            return word.equals(other.word);
        }

        boolean beginsLine() {
            return space.contains("\n");
        }

        boolean endsSentence() {
            return END_OF_SENTENCE.matcher(word).matches();
        }

        /** Where it comes first: what stood before it within a line is none. */
        String indent() {
            return space.substring(beginsLine() ? space.lastIndexOf('\n') + 1 : space.length());
        }

        Word after(String other) {
            return new Word(other, word);
        }
    }

    /**
     * What one made of the base.
     *
     * @param added for each place before, between and after the words of the base
     * @param kept for each word of the base, as it stands now; null for one that was taken out
     */
    private record Made(List<List<Word>> added, List<@Nullable Word> kept) {

        static Made of(List<Word> base, List<Word> text, Comparisons comparisons) {
            List<List<Word>> added = new ArrayList<>();
            base.forEach(word -> added.add(new ArrayList<>()));
            added.add(new ArrayList<>());
            List<@Nullable Word> kept = new ArrayList<>(Collections.nCopies(base.size(), null));
            int from = 0;
            int to = 0;
            for (Change change : changes(base, text, comparisons)) {
                while (from < change.startOriginal) {
                    kept.set(from++, text.get(to++));
                }
                added.get(change.startOriginal).addAll(text.subList(change.startRevised, change.endRevised));
                from = Math.max(from, change.endOriginal);
                to = Math.max(to, change.endRevised);
            }
            while (from < base.size()) {
                kept.set(from++, text.get(to++));
            }
            return new Made(added, kept);
        }

        private static List<Change> changes(List<Word> base, List<Word> text, Comparisons comparisons) {
            return new MyersDiffWithLinearSpace<Word>(comparisons::isSame).computeDiff(base, text, null);
        }
    }

    private Merged merged() {
        for (int place = 0; place <= base.size(); place++) {
            add(theirs.added().get(place), mine.added().get(place), place);
            if (place < base.size()) {
                keep(place);
            }
        }
        var text = new StringBuilder();
        for (Word word : result) {
            text.append(text.isEmpty() ? word.indent() : word.space().isEmpty() ? " " : word.space())
                    .append(word.word());
        }
        return new Merged(SentText.tidy(text.toString()), met);
    }

    private void keep(int place) {
        Word other = theirs.kept().get(place);
        Word own = mine.kept().get(place);
        if (other != null && own != null) {
            Word changed = own.space().equals(base.get(place).space()) ? other : own;
            result.add(changed.space().isEmpty() ? changed.after(other.space() + own.space()) : changed);
        }
    }

    /** What was sent once more is not said twice; but two who wrote the same word meant what they wrote around it. */
    private void add(List<Word> other, List<Word> own, int place) {
        if (has(other, own) && isSentAgain(other, own)) {
            result.addAll(other);
        } else if (has(own, other) && isSentAgain(own, other)) {
            result.addAll(own);
        } else {
            met = true;
            result.addAll(other);
            addApart(own, isWithinSentence(other, own, place));
        }
    }

    private void addApart(List<Word> words, boolean withinSentence) {
        Word first = words.getFirst();
        if (withinSentence) {
            result.add(STROKE);
            result.add(first.after(" "));
        } else {
            result.add(first.beginsLine() ? first : first.after("\n"));
        }
        result.addAll(words.subList(1, words.size()));
    }

    private boolean isWithinSentence(List<Word> other, List<Word> own, int place) {
        boolean sentences = other.getLast().endsSentence() || own.getLast().endsSentence();
        boolean lines = other.getFirst().beginsLine() || own.getFirst().beginsLine();
        return place > 0 && place < base.size() && !sentences && !lines;
    }

    private boolean isSentAgain(List<Word> all, List<Word> part) {
        return part.isEmpty()
                || all.size() == part.size()
                || sentBefore.stream().anyMatch(text -> has(text, part));
    }

    private boolean has(List<Word> all, List<Word> part) {
        return IntStream.rangeClosed(0, all.size() - part.size()).anyMatch(from -> hasAt(from, all, part));
    }

    private boolean hasAt(int from, List<Word> all, List<Word> part) {
        return IntStream.range(0, part.size()).allMatch(i -> comparisons.isSame(all.get(from + i), part.get(i)));
    }

    private static List<Word> words(String text) {
        return WORD.matcher("\n" + text.stripTrailing())
                .results()
                .map(found -> new Word(found.group(1), found.group(2)))
                .toList();
    }
}
