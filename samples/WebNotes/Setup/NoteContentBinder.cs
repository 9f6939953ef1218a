using Microsoft.AspNetCore.Mvc.ModelBinding;
using OneOnOne;

namespace WebNotes.Setup;

/// <summary>
/// Takes a form field straight into confidence. It leaves nothing in the model state, which would keep the text, repeat it in error
/// messages and write it back into the page.
/// </summary>
public sealed class NoteContentBinder : IModelBinder, IModelBinderProvider
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        try
        {
            bindingContext.Result = ModelBindingResult.Success(
                new NoteContent(bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue ?? ""));
        }
        catch (ArgumentException)
        {
            bindingContext.ModelState.AddModelError(bindingContext.ModelName, "Please write something.");
        }

        return Task.CompletedTask;
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(NoteContent) ? this : null;
}
