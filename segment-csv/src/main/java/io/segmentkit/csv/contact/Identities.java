package io.segmentkit.csv.contact;

import io.segmentkit.contact.Contact;
import io.segmentkit.csv.identity.KeyTable;
import java.util.Arrays;
import java.util.Optional;

/**
 * What identifies the rows of a file, while it is checked: who has which external id, e-mail address and mobile number.
 * About 20 bytes a row beside the tables of the three.
 */
final class Identities {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final int WRONG = -3;

    private final KeyTable externalIds = new KeyTable();
    private final KeyTable emails = new KeyTable();
    private final KeyTable mobiles = new KeyTable();
    private final Ints ownerOfEmail = new Ints();
    private final Ints externalId = new Ints();
    private final Ints email = new Ints();
    private final Ints mobile = new Ints();
    private final Ints lines = new Ints();

    /** Adds a row in which something is wrong: it counts for nobody. */
    void addWrong() {
        add(WRONG, NONE, NONE, 0);
    }

    /** Adds a row; false, and it counts for nobody, where its e-mail address came before with another external id. */
    boolean add(Contact contact, long line) {
        int id = number(externalIds, contact.externalId());
        int address = number(emails, contact.email().map(found -> found.text()));
        if (address >= 0) {
            while (ownerOfEmail.size() <= address) {
                ownerOfEmail.add(NONE);
            }
            int owner = ownerOfEmail.get(address);
            if (id >= 0 && owner >= 0 && owner != id) {
                addWrong();
                return false;
            }
            if (id >= 0) {
                ownerOfEmail.set(address, id);
            }
        }
        add(id, address, number(mobiles, contact.mobile()), Math.toIntExact(line));
        return true;
    }

    private static int number(KeyTable table, Optional<String> text) {
        return text.map(table::number).orElse(NONE);
    }

    private void add(int id, int address, int number, int line) {
        externalId.add(id);
        email.add(address);
        mobile.add(number);
        lines.add(line);
    }

    /** Where the row of that place began. */
    int line(int row) {
        return lines.get(row);
    }

    /** Whose row each is, once all are there. People with an external id come first, then those with an address. */
    People people() {
        int[] person = new int[externalId.size()];
        int[] ownerOfMobile = new int[mobiles.size()];
        Arrays.fill(ownerOfMobile, NONE);
        for (int row = 0; row < person.length; row++) {
            person[row] = byIdOrEmail(row);
            int number = mobile.get(row);
            if (person[row] >= 0 && number >= 0) {
                int owner = ownerOfMobile[number];
                ownerOfMobile[number] = owner == NONE || owner == person[row] ? person[row] : SEVERAL;
            }
        }
        int numbersBegin = externalIds.size() + emails.size();
        for (int row = 0; row < person.length; row++) {
            if (person[row] == NONE) {
                int owner = ownerOfMobile[mobile.get(row)];
                person[row] = owner == NONE ? numbersBegin + mobile.get(row) : owner;
            }
        }
        return new People(person, externalIds.size(), numbersBegin, numbersBegin + mobiles.size());
    }

    private int byIdOrEmail(int row) {
        if (externalId.get(row) >= 0 || externalId.get(row) == WRONG) {
            return externalId.get(row);
        }
        if (email.get(row) < 0) {
            return NONE;
        }
        int owner = ownerOfEmail.get(email.get(row));
        return owner >= 0 ? owner : externalIds.size() + email.get(row);
    }
}
