package io.segmentkit.examples.quickstart.sample;

import java.util.List;

/** What the shop that does not exist sells, and to whom. */
final class Shop {
    static final List<String> FIRST_NAMES = List.of(
            "Anna",
            "Piotr",
            "Katarzyna",
            "Krzysztof",
            "Małgorzata",
            "Andrzej",
            "Agnieszka",
            "Tomasz",
            "Zofia",
            "Paweł",
            "Łucja",
            "Jakub",
            "Hanna",
            "Michał",
            "Julia",
            "Jan",
            "Maja",
            "Marcin",
            "Ewa",
            "Wojciech",
            "Barbara",
            "Łukasz",
            "Lena",
            "Adam",
            "Jürgen",
            "Karolína",
            "Tereza",
            "Lukas",
            "Sophie",
            "Jonas");
    static final List<String> LAST_NAMES = List.of(
            "Nowak",
            "Kowalska",
            "Wiśniewski",
            "Wójcik",
            "Kowalczyk",
            "Kamińska",
            "Lewandowski",
            "Zielińska",
            "Szymański",
            "Woźniak",
            "Dąbrowska",
            "Kozłowski",
            "Jankowska",
            "Mazur",
            "Kwiatkowski",
            "Krawczyk",
            "Kaczmarek",
            "Piotrowska",
            "Grabowski",
            "Zając",
            "Pawłowska",
            "Król",
            "Wieczorek",
            "Jabłońska",
            "Nowotný",
            "Müller",
            "Weiß",
            "Horáková",
            "Kazlauskas",
            "Schmidt");
    static final List<Place> PLACES = List.of(
            new Place("Warszawa", "PL"),
            new Place("Kraków", "PL"),
            new Place("Łódź", "PL"),
            new Place("Wrocław", "PL"),
            new Place("Poznań", "PL"),
            new Place("Gdańsk", "PL"),
            new Place("Praha", "CZ"),
            new Place("Berlin", "DE"),
            new Place("Wien", "AT"),
            new Place("Vilnius", "LT"));
    static final List<Product> PRODUCTS = List.of(
            new Product("P01", "Notebook", "Stationery", 6),
            new Product("P02", "Fountain pen", "Stationery", 48),
            new Product("P03", "Board game", "Games", 139),
            new Product("P04", "Chess set", "Games", 210),
            new Product("P05", "Jigsaw puzzle", "Games", 59),
            new Product("P06", "Novel", "Books", 42),
            new Product("P07", "Cookbook", "Books", 79),
            new Product("P08", "Atlas", "Books", 165),
            new Product("P09", "Record player", "Audio", 690),
            new Product("P10", "Headphones", "Audio", 329));
    static final List<String> CATEGORIES = List.of("Media", "Education", "Retail", "Services");
    static final List<String> TAGS = List.of("vip", "wholesale", "gift buyer", "student");
    static final List<String> PAGES =
            List.of("/", "/pricing", "/games", "/books", "/audio", "/pricing/delivery", "/contact", "/blog/chess");
    static final List<String> CAMPAIGNS = List.of("spring-sale", "new-games", "monthly-letter", "birthday");
    static final List<String> PLANS = List.of("coffee-and-books", "game-of-the-month");

    private Shop() {}

    record Place(String city, String country) {}

    record Product(String sku, String name, String group, int price) {}
}
