using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Tests.Catalog.Rows;

/// <summary>Writes an expression of a type that holds a text: what somebody would hand to a parameter of that type.</summary>
internal static class Samples
{
    private static readonly Dictionary<string, string> s_byType = new(StringComparer.Ordinal)
    {
        ["char[]"] = "{0}.ToCharArray()",
        ["byte[]"] = "Bytes({0})",
        ["string[]"] = "new string[] {{ {0} }}",
        ["object[]"] = "new object[] {{ {0} }}",
        ["System.ReadOnlySpan<char>"] = "System.MemoryExtensions.AsSpan({0})",
        ["System.ReadOnlySpan<byte>"] = "new System.ReadOnlySpan<byte>(Bytes({0}))",
        ["System.ReadOnlySpan<string>"] = "new System.ReadOnlySpan<string>(new string[] {{ {0} }})",
        ["System.ReadOnlySpan<object>"] = "new System.ReadOnlySpan<object>(new object[] {{ {0} }})",
        ["System.ReadOnlyMemory<char>"] = "System.MemoryExtensions.AsMemory({0})",
        ["System.ReadOnlyMemory<byte>"] = "new System.ReadOnlyMemory<byte>(Bytes({0}))",
        ["System.Memory<byte>"] = "new System.Memory<byte>(Bytes({0}))",
        ["System.ArraySegment<byte>"] = "new System.ArraySegment<byte>(Bytes({0}))",
        ["System.Collections.Generic.IList<System.ArraySegment<byte>>"] = "new System.ArraySegment<byte>[] {{ new(Bytes({0})) }}",
        ["System.Collections.Generic.IReadOnlyList<System.ReadOnlyMemory<byte>>"] = "new System.ReadOnlyMemory<byte>[] {{ new(Bytes({0})) }}",
        ["System.Collections.Generic.IEnumerable<string>"] = "new string[] {{ {0} }}",
        ["System.Collections.Generic.IEnumerable<object>"] = "new object[] {{ new Dto {{ Text = {0} }} }}",
        ["System.Collections.IEnumerable"] = "new object[] {{ new Dto {{ Text = {0} }} }}",
        ["System.FormattableString"] = "$\"x {{{0}}}\"",
        ["System.Exception"] = "new System.Exception({0})",
        ["System.Uri"] = "new System.Uri(\"http://a/\" + {0})",
        ["System.Text.StringBuilder"] = "new System.Text.StringBuilder({0})",
        ["System.Net.Http.HttpContent"] = "new System.Net.Http.StringContent({0})",
        ["System.Net.Http.HttpRequestMessage"] = "new System.Net.Http.HttpRequestMessage(System.Net.Http.HttpMethod.Get, \"u?\" + {0})",
        ["System.Net.Mail.MailMessage"] = "new System.Net.Mail.MailMessage(\"a\", \"b\", \"c\", {0})",
        ["System.Diagnostics.ProcessStartInfo"] = "new System.Diagnostics.ProcessStartInfo {{ ArgumentList = {{ {0} }} }}",
        ["System.Diagnostics.ActivityEvent"] = "new System.Diagnostics.ActivityEvent({0})",
        ["System.Diagnostics.TagList"] = "new System.Diagnostics.TagList {{ {{ \"k\", {0} }} }}",
        ["System.Collections.Generic.KeyValuePair<string, object>"] = "new System.Collections.Generic.KeyValuePair<string, object?>(\"k\", {0})",
        ["System.Collections.Generic.KeyValuePair<string, object>[]"] = "new[] {{ new System.Collections.Generic.KeyValuePair<string, object?>(\"k\", {0}) }}",
        ["System.ReadOnlySpan<System.Collections.Generic.KeyValuePair<string, object>>"] =
            "new System.ReadOnlySpan<System.Collections.Generic.KeyValuePair<string, object?>>(new[] {{ new System.Collections.Generic.KeyValuePair<string, object?>(\"k\", {0}) }})",
        ["System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, object>>"] =
            "new System.Collections.Generic.Dictionary<string, object?> {{ [\"k\"] = {0} }}",
        ["System.Collections.Generic.IDictionary<string, string>"] = "new System.Collections.Generic.Dictionary<string, string> {{ [\"k\"] = {0} }}",
        ["System.Collections.Generic.IReadOnlyDictionary<string, string>"] = "new System.Collections.Generic.Dictionary<string, string> {{ [\"k\"] = {0} }}",
        ["System.Collections.Generic.IDictionary<string, double>"] = "",
        ["System.Collections.Generic.IDictionary<string, string[]>"] = "new System.Collections.Generic.Dictionary<string, string[]> {{ [\"k\"] = new[] {{ {0} }} }}",
        ["System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, string[]>>"] =
            "new System.Collections.Generic.Dictionary<string, string[]> {{ [\"k\"] = new[] {{ {0} }} }}",
        ["System.Collections.Specialized.NameValueCollection"] = "new System.Collections.Specialized.NameValueCollection {{ {{ \"k\", {0} }} }}",
        ["System.Delegate"] = "() => {0}",
        ["Microsoft.Extensions.Primitives.StringValues"] = "new Microsoft.Extensions.Primitives.StringValues({0})",
        ["Microsoft.AspNetCore.Components.MarkupString"] = "new Microsoft.AspNetCore.Components.MarkupString({0})",
        ["Microsoft.AspNetCore.Routing.RouteValueDictionary"] = "new Microsoft.AspNetCore.Routing.RouteValueDictionary {{ [\"k\"] = {0} }}",
        ["Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary"] = "",
        ["Microsoft.Extensions.AI.ChatMessage"] = "new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, {0})",
        ["System.Collections.Generic.IEnumerable<Microsoft.Extensions.AI.ChatMessage>"] =
            "new[] {{ new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, {0}) }}",
        ["Microsoft.Extensions.AI.ChatOptions"] = "new Microsoft.Extensions.AI.ChatOptions {{ Instructions = {0} }}",
        ["Microsoft.ApplicationInsights.Channel.ITelemetry"] = "new Microsoft.ApplicationInsights.DataContracts.TraceTelemetry({0})",
        ["Dapper.CommandDefinition"] = "new Dapper.CommandDefinition({0})",
        ["Google.Protobuf.IMessage"] = "new Google.Protobuf.WellKnownTypes.StringValue {{ Value = {0} }}",
        ["Serilog.Events.LogEventProperty"] = "new Serilog.Events.LogEventProperty(\"k\", new Serilog.Events.ScalarValue({0}))",
    };

    /// <summary>The expression; <see langword="null"/> where a type is not known to hold text.</summary>
    /// <param name="type">The type of the parameter, what stands for its type parameters put in.</param>
    /// <param name="text">The expression that is the text.</param>
    /// <param name="isDeep">Whether the text lies in a member of what is handed over.</param>
    public static string? Of(ITypeSymbol type, string text, bool isDeep)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Of(nullable.TypeArguments[0], text, isDeep);
        }

        string name = type.ToDisplayString(s_plain);
        return name switch
        {
            "string" => text,
            "object" or "dynamic" => isDeep ? $"new Dto {{ Text = {text} }}" : text,
            "Dto" => $"new Dto {{ Text = {text} }}",
            "Dto[]" or "System.Collections.Generic.IEnumerable<Dto>" => $"new[] {{ new Dto {{ Text = {text} }} }}",
            _ when s_byType.TryGetValue(name, out string? pattern) => pattern.Length == 0 ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, text),
            _ when type.GetAttributes().Any(one => one.AttributeClass?.Name == "InterpolatedStringHandlerAttribute") => $"$\"x {{{text}}}\"",
            _ => Function(type, text, isDeep),
        };
    }

    // What a function answers with, at once or in time.
    private static string? Function(ITypeSymbol type, string text, bool isDeep)
    {
        if (type is not INamedTypeSymbol { DelegateInvokeMethod: { ReturnsVoid: false } invoke }
            || (invoke.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : invoke.ReturnType) is not { } answer
            || Of(answer, text, isDeep) is not { } expression)
        {
            return null;
        }

        string parameters = string.Join(", ", invoke.Parameters.Select((_, i) => "p" + i));
        return SymbolEqualityComparer.Default.Equals(answer, invoke.ReturnType)
            ? $"({parameters}) => {expression}"
            : $"async ({parameters}) => {{ await System.Threading.Tasks.Task.Yield(); return {expression}; }}";
    }

    private static readonly SymbolDisplayFormat s_plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);
}
