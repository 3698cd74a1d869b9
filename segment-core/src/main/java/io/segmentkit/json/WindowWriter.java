package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Window;

/** Reads a window as JSON: as relative as it is. */
final class WindowWriter implements Window.Cases<JsonNode> {
    @Override
    public JsonNode day(DayWindow.Day window) {
        return Kind.of("day").put("offset", window.offset());
    }

    @Override
    public JsonNode lastDays(DayWindow.LastDays window) {
        return days("lastDays", window.days());
    }

    @Override
    public JsonNode moreThanDaysAgo(DayWindow.MoreThanDaysAgo window) {
        return days("moreThanDaysAgo", window.days());
    }

    @Override
    public JsonNode olderThanDays(DayWindow.OlderThanDays window) {
        return days("olderThanDays", window.days());
    }

    @Override
    public JsonNode nextDays(DayWindow.NextDays window) {
        return days("nextDays", window.days());
    }

    @Override
    public JsonNode inDaysOrLater(DayWindow.InDaysOrLater window) {
        return days("inDaysOrLater", window.days());
    }

    @Override
    public JsonNode days(DayWindow.Days window) {
        ObjectNode node = Kind.of("days");
        window.from().ifPresent(from -> node.put("from", from));
        window.to().ifPresent(to -> node.put("to", to));
        return node;
    }

    @Override
    public JsonNode calendar(DayWindow.Calendar window) {
        return Kind.of("calendar").put("unit", Words.of(window.unit())).put("offset", window.offset());
    }

    @Override
    public JsonNode dates(DayWindow.Dates window) {
        ObjectNode node = Kind.of("dates");
        window.from().ifPresent(from -> node.put("from", from.toString()));
        window.to().ifPresent(to -> node.put("to", to.toString()));
        return node;
    }

    @Override
    public JsonNode lastHours(Window.LastHours window) {
        return Kind.of("lastHours").put("hours", window.hours());
    }

    @Override
    public JsonNode nextHours(Window.NextHours window) {
        return Kind.of("nextHours").put("hours", window.hours());
    }

    @Override
    public JsonNode ignoringYear(Window.IgnoringYear window) {
        return Kind.of("ignoringYear").set("window", window.window().match(this));
    }

    @Override
    public JsonNode dayOfYearRange(Window.DayOfYearRange window) {
        return Kind.of("dayOfYearRange")
                .put("from", window.from().toString())
                .put("to", window.to().toString());
    }

    @Override
    public JsonNode months(Window.Months window) {
        ObjectNode node = Kind.of("months");
        ArrayNode months = node.putArray("months");
        window.months().forEach(month -> months.add(Words.of(month)));
        return node;
    }

    @Override
    public JsonNode weekdays(Window.Weekdays window) {
        ObjectNode node = Kind.of("weekdays");
        ArrayNode days = node.putArray("days");
        window.days().forEach(day -> days.add(Words.of(day)));
        return node;
    }

    private static JsonNode days(String type, int days) {
        return Kind.of(type).put("days", days);
    }
}
