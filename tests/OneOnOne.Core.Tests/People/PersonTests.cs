namespace OneOnOne.Tests;

public sealed class PersonTests
{
    [Fact]
    public void An_empty_id_is_refused_and_a_default_id_names_nobody()
    {
        Assert.Throws<ArgumentException>(() => new PersonId(Guid.Empty));
        Assert.Throws<ArgumentException>(() => new Person(default, "Evan"));
        Assert.Throws<ArgumentException>(() => PersonSet.Create([default]));
    }

    [Theory, InlineData(""), InlineData("  ")]
    public void A_person_has_a_name(string blank)
    {
        Assert.Throws<ArgumentException>(() => new Person(blank));
        Assert.Throws<ArgumentException>(() => new Person("Evan", [blank]));
    }

    [Fact]
    public void A_person_is_who_the_id_says_under_whatever_name()
    {
        var id = PersonId.New();
        Assert.Equal(new Person(id, "Evan Stone"), new Person(id, "Evan"));
        Assert.NotEqual(new Person("Evan"), new Person("Evan"));
    }

    [Fact]
    public void R12_a_person_has_no_role_that_could_open_anything() =>
        Assert.Equal(["Aliases", "Id", "Name"], typeof(Person).GetProperties().Select(property => property.Name).Order());

    [Fact]
    public void A_set_names_each_person_once_and_is_equal_in_any_order()
    {
        PersonId evan = PersonId.New(), carly = PersonId.New();
        PersonSet set = [evan, carly, evan];
        Assert.Equal([evan, carly], set.ToArray());
        PersonSet reversed = [carly, evan];
        Assert.Equal(reversed, set);
        Assert.Equal(reversed.GetHashCode(), set.GetHashCode());
        Assert.Equal(set, set.Union(carly));
        Assert.Equal("2 people", set.ToString());
    }
}
