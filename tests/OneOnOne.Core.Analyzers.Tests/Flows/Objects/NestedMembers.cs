// Content several steps down, read back by the same steps and by others.
namespace Flows.Objects.NestedMembers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Deep(memo);
        Siblings(memo);
        Rebuilt(memo);
        SelfReference(memo);
        LinkedList(memo);
        HandedDown(memo);
    }

    private static void Deep(Memo memo)
    {
        var company = new Company();
        company.Team.Lead.Remark = memo.Text;
        Sink.Log(company.Team.Lead.Remark); // leak
        Sink.Log(company.Team.Lead.Name); // safe
        Sink.Log(company.Team.Deputy.Remark); // safe
        var lead = company.Team.Lead;
        Sink.Log(lead.Remark); // leak
    }

    private static void Siblings(Memo memo)
    {
        var first = new Company();
        var second = new Company();
        first.Team.Deputy.Remark = memo.Text;
        Sink.Log(second.Team.Deputy.Remark); // safe
        second.Team = first.Team;
        Sink.Log(second.Team.Deputy.Remark); // leak
        Sink.Log(second.Team.Lead.Remark); // safe
    }

    private static void Rebuilt(Memo memo)
    {
        var company = new Company();
        company.Team.Lead.Remark = memo.Text;
        company.Team.Lead = new Person { Name = "evan" };
        Sink.Log(company.Team.Lead.Remark); // safe
        company.Team = new Team { Lead = new Person { Remark = memo.Reply! } };
        Sink.Log(company.Team.Lead.Remark); // leak
    }

    private static void SelfReference(Memo memo)
    {
        var node = new Node { Value = "head" };
        node.Next = node;
        node.Next.Next.Value = memo.Text;
        Sink.Log(node.Value); // leak
        node.Next = new Node();
        Sink.Log(node.Next.Value); // safe
    }

    private static void LinkedList(Memo memo)
    {
        Node? head = null;
        foreach (var line in memo.Lines)
            head = new Node { Value = line, Next = head };
        for (var at = head; at is not null; at = at.Next)
            Sink.Log(at.Value); // leak
        Node? plain = null;
        for (var i = 0; i < 3; i++)
            plain = new Node { Value = memo.Title, Next = plain };
        for (var at = plain; at is not null; at = at.Next)
            Sink.Log(at.Value); // safe
    }

    private static void HandedDown(Memo memo)
    {
        var company = new Company();
        Fill(company.Team, memo);
        Sink.Log(company.Team.Lead.Remark); // leak
        Sink.Log(company.Team.Lead.Name); // safe
        Print(company); // leak
        PrintNames(company); // safe
    }

    private static void Fill(Team team, Memo memo) => team.Lead.Remark = memo.Text;

    private static void Print(Company company) => Sink.Log(company.Team.Lead.Remark);

    private static void PrintNames(Company company) => Sink.Log(company.Team.Lead.Name);

    private sealed class Company
    {
        public Team Team { get; set; } = new();
    }

    private sealed class Team
    {
        public Person Lead { get; set; } = new();

        public Person Deputy { get; set; } = new();
    }

    private sealed class Person
    {
        public string Name { get; set; } = "";

        public string Remark { get; set; } = "";
    }

    private sealed class Node
    {
        public string Value { get; set; } = "";

        public Node? Next { get; set; }
    }
}
