package io.segmentkit.examples.quickstart.sample;

import io.segmentkit.examples.quickstart.sample.Shop.Place;
import java.time.LocalDate;
import java.time.Year;

/**
 * A customer who does not exist.
 *
 * @param id the id
 * @param name first and last name
 * @param place where they live
 * @param birthday their birthday as the file writes it; empty where they did not tell
 * @param registered the day that they became a customer
 * @param loyalty how much they buy and read, 0 to 9
 * @param churned whether they left
 */
record Customer(
        String id, String name, Place place, String birthday, LocalDate registered, int loyalty, boolean churned) {

    static Customer of(int number, Dice dice) {
        String name = dice.oneOf(Shop.FIRST_NAMES) + " " + dice.oneOf(Shop.LAST_NAMES);
        int loyalty = dice.between(0, 9);
        return new Customer(
                "C%04d".formatted(number),
                name,
                dice.oftenFirst(Shop.PLACES),
                birthday(number, dice),
                Sample.TODAY.minusDays(dice.between(1, 1500)),
                loyalty,
                loyalty < 4 && dice.percent(30));
    }

    /** One in ten does not tell; more than chance would give were born on 29 February, so that rules about it show. */
    private static String birthday(int number, Dice dice) {
        LocalDate day = LocalDate.of(dice.between(1946, 2007), 1, 1).plusDays(dice.between(0, 364));
        if (dice.percent(10)) {
            return "";
        }
        return number % 97 == 0 ? leapDay(day.getYear()) : day.toString();
    }

    private static String leapDay(int near) {
        int year = near;
        while (!Year.isLeap(year)) {
            year--;
        }
        return year + "-02-29";
    }
}
