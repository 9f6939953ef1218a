using System.Collections.Concurrent;
using System.Reflection;

namespace Corpus;

/// <summary>Builds objects and calls their methods by name, as a container or a web framework does: no call can be seen in the code.</summary>
public static class Host
{
    private static readonly ConcurrentDictionary<Type, object> s_instances = new();

    /// <summary>Calls a method of the one instance of the type.</summary>
    public static void Call<T>(string method, params object?[] arguments) => Invoke(typeof(T), method, arguments);

    /// <summary>Calls a static method of the type.</summary>
    public static void CallStatic(Type type, string method, params object?[] arguments) => Invoke(type, method, arguments);

    /// <summary>Forgets the instances, so that a second run starts afresh.</summary>
    public static void Reset() => s_instances.Clear();

    private static void Invoke(Type type, string name, object?[] arguments)
    {
        const BindingFlags any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        var method = type.GetMethods(any).Single(candidate => candidate.Name == name);
        var result = method.Invoke(method.IsStatic ? null : s_instances.GetOrAdd(type, Create), arguments);
        if (result is Task task)
            task.GetAwaiter().GetResult();
    }

    private static object Create(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)[0];
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => s_instances.GetOrAdd(Implementation(parameter.ParameterType), Create))]);
    }

    private static Type Implementation(Type type) =>
        type.IsAbstract
            ? type.Assembly.GetTypes().First(candidate => !candidate.IsAbstract && type.IsAssignableFrom(candidate))
            : type;
}
