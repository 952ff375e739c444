# Generated drafts: no person has reviewed these texts yet.

mail-subject = Fariin ka timid { $district }
mail-subject-event = { $district }: { $title }
mail-answer = Cidna ma akhrido jawaabaha iimaylkan. Si aad u jawaabto ama wax u weydiiso, farriin qoraal ah u dir { $number }.
mail-poll = Si aad u jawaabto, farriin qoraal ah ugu dir { $number } hal ama dhowr ka mid ah lambarradan:
mail-stop = Ha la ii soo dirin iimaylladan
mail-stop-ask = Ma doonaysaa inaan iimayl dambe kuu soo dirin?
mail-stopped = Iimayl dambe nagama heli doontid.
mail-again = Waxaan rabaa iimayllada mar kale
mail-again-done = Mar kale ayaan iimayl kuu soo diri doonnaa.
