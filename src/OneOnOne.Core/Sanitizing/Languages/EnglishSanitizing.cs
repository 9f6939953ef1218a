namespace OneOnOne;

/// <summary>English.</summary>
internal static class EnglishSanitizing
{
    internal static SanitizingLanguage Language { get; } = new(
        "en",
        commonWords:
        [
            "the", "a", "an", "and", "or", "of", "to", "in", "is", "are", "was", "were", "be", "been", "for", "on", "with", "that",
            "this", "it", "as", "at", "by", "from", "not", "has", "have", "had", "there", "which", "who", "they", "their", "but",
            "about", "should", "would", "could", "can", "may", "need", "needs", "more", "when", "if", "than", "so", "no",
        ],
        voice:
        [
            "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves",
            "he", "him", "his", "himself", "she", "her", "hers", "herself", "mr", "mrs", "ms", "miss", "sir", "madam",
        ],
        circumstances:
        [
            "today", "yesterday", "tonight", "tomorrow", "this morning", "this afternoon", "this evening", "last night",
            "this week", "last week", "next week", "this month", "last month", "this quarter", "last quarter", "this year", "last year",
            "the other day", "the other week", "just now", "just told", "earlier today", "a few days ago", "days ago", "weeks ago",
            "a week ago", "a month ago", "months ago", "hours ago", "an hour ago", "recently",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "january", "february", "in march", "of march", "april", "in may", "of may", "june", "july", "august", "september",
            "october", "november", "december", "q1", "q2", "q3", "q4", "christmas", "easter",
            "in our 1:1", "in a 1:1", "1:1", "1 on 1", "one on one", "one-to-one", "in our meeting", "in a meeting", "skip-level",
            "in our conversation", "in private", "in confidence", "confidentially", "off the record", "told me", "said to me",
            "confided", "mentioned to me", "came to me", "complained to", "on the phone", "on a call", "by email", "by e-mail", "in an email",
            "in an e-mail", "by mail", "in a message", "in chat", "on slack", "on teams", "on zoom", "in a dm", "via dm", "in the office",
            "in my office", "in the kitchen", "in the hallway", "at lunch", "over lunch", "over coffee", "at dinner", "after work",
            "exit interview", "performance review", "stand-up", "retro", "offsite",
        ],
        plurals:
        [
            "several people", "several colleagues", "several employees", "several of", "several team members", "multiple people",
            "multiple colleagues", "multiple employees", "multiple team members", "multiple sources", "many people", "many colleagues",
            "many employees", "many of", "some people", "some colleagues", "some employees", "some team members", "some of",
            "a few people", "a few colleagues", "a few of", "a number of", "a couple of", "a group of", "various people", "numerous",
            "people say", "people said", "people feel", "people think", "people have", "people are", "others", "everyone", "everybody",
            "most people", "most of", "most colleagues", "half the team", "the whole team", "the entire team", "the team feels",
            "the team thinks", "the team says", "team members", "colleagues", "employees say", "staff say", "staff feel", "two people",
            "three people", "it is widely", "widely felt", "they all", "all of them", "both of them",
        ]);
}
