package io.segmentkit.csv.cell;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads words of a closed list as what each stands for. */
final class WordCells implements CellReader<Object> {
    private final String[] words;
    private final Object[] meanings;

    WordCells(Map<String, Object> words) {
        this.words = words.keySet().toArray(String[]::new);
        this.meanings = words.values().toArray();
    }

    @Override
    public @Nullable Object read(char[] chars, int from, int to) {
        for (int i = 0; i < words.length; i++) {
            if (isWord(words[i], chars, from, to)) {
                return meanings[i];
            }
        }
        return null;
    }

    private static boolean isWord(String word, char[] chars, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
