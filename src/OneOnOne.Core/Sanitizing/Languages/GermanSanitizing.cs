namespace OneOnOne;

/// <summary>German.</summary>
internal static class GermanSanitizing
{
    internal static SanitizingLanguage Language { get; } = new(
        "de",
        commonWords:
        [
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "und", "oder", "in", "im", "ist", "sind",
            "war", "waren", "wird", "werden", "für", "auf", "mit", "dass", "es", "als", "an", "am", "von", "vom", "zu", "zum", "zur",
            "nicht", "hat", "haben", "bei", "aus", "aber", "auch", "sich", "sollte", "kann", "wenn", "nach", "über", "mehr", "kein", "keine",
        ],
        voice:
        [
            "ich", "mich", "mir", "mein", "meine", "meinen", "meinem", "meiner", "meines", "wir", "uns", "unser", "unsere", "unseren",
            "unserem", "unserer", "er", "ihn", "ihm", "sein", "seine", "seinen", "seinem", "seiner", "seines",
            "sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "herr", "herrn", "frau", "fräulein",
        ],
        circumstances:
        [
            "heute", "gestern", "vorgestern", "morgen", "heute früh", "gestern abend", "diese woche", "letzte woche", "vorige woche",
            "nächste woche", "diesen monat", "letzten monat", "letztes quartal", "dieses jahr", "letztes jahr", "neulich", "kürzlich",
            "vor kurzem", "vor tagen", "vor wochen", "vor einer woche", "vor einem monat", "gerade eben",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
            "januar", "februar", "märz", "april", "im mai", "juni", "juli", "august", "september", "oktober", "november", "dezember",
            "q1", "q2", "q3", "q4", "weihnachten", "ostern",
            "im gespräch", "in unserem gespräch", "im 1:1", "1:1", "unter vier augen", "vieraugengespräch", "mitarbeitergespräch",
            "im vertrauen", "vertraulich", "hat mir", "sagte mir", "erzählte mir", "anvertraut", "beschwerte sich", "am telefon", "per mail",
            "per e-mail", "in einer mail", "im chat", "auf slack", "in teams", "im büro", "in der küche", "auf dem flur", "beim mittagessen",
            "in der mittagspause", "beim kaffee", "nach feierabend", "im austrittsgespräch",
        ],
        plurals:
        [
            "mehrere", "mehreren", "viele", "vielen", "einige", "einigen", "manche", "manchen", "verschiedene", "zahlreiche", "etliche",
            "eine reihe von", "ein paar", "eine gruppe", "alle", "allen", "die meisten", "das ganze team", "das team findet", "das team meint",
            "kollegen", "kolleginnen", "mitarbeiter sagen", "mitarbeiter finden", "leute sagen", "leute finden", "andere", "jeder", "zwei personen",
            "drei personen",
        ]);
}
