package io.segmentkit.csv.contact;

/** Whose row each row of a file is. */
final class People {
    private static final int SEVERAL = -2;

    private final int[] personOfRow;
    private final int[] rowsOfPerson;
    private final int emailsBegin;
    private final int numbersBegin;

    People(int[] personOfRow, int emailsBegin, int numbersBegin, int people) {
        this.personOfRow = personOfRow;
        this.emailsBegin = emailsBegin;
        this.numbersBegin = numbersBegin;
        this.rowsOfPerson = new int[people];
        for (int person : personOfRow) {
            if (person >= 0) {
                rowsOfPerson[person]++;
            }
        }
    }

    /** By what a person is known. In this order they are stored, so that the outcome does not depend on their rows'. */
    enum KnownBy {
        EXTERNAL_ID,
        EMAIL,
        MOBILE
    }

    int rows() {
        return personOfRow.length;
    }

    /** Whose the row is; negative where it is nobody's. */
    int person(int row) {
        return personOfRow[row];
    }

    /** Whether the row has a number only, which several people have. */
    boolean isAmbiguous(int row) {
        return personOfRow[row] == SEVERAL;
    }

    int rowsOf(int person) {
        return rowsOfPerson[person];
    }

    KnownBy knownBy(int person) {
        if (person < emailsBegin) {
            return KnownBy.EXTERNAL_ID;
        }
        return person < numbersBegin ? KnownBy.EMAIL : KnownBy.MOBILE;
    }

    /** How many there are. */
    long count() {
        long count = 0;
        for (int rows : rowsOfPerson) {
            count += rows > 0 ? 1 : 0;
        }
        return count;
    }

    /** How many rows are somebody's. */
    long rowsOfSomebody() {
        long count = 0;
        for (int rows : rowsOfPerson) {
            count += rows;
        }
        return count;
    }

    /** Whether anybody is known by that. */
    boolean areThereAny(KnownBy known) {
        for (int person = 0; person < rowsOfPerson.length; person++) {
            if (rowsOfPerson[person] > 0 && knownBy(person) == known) {
                return true;
            }
        }
        return false;
    }
}
