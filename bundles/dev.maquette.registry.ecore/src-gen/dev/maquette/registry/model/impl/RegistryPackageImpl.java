// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.impl;

import dev.maquette.registry.model.DefaultSettings;
import dev.maquette.registry.model.InstallJob;
import dev.maquette.registry.model.License;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.Relationship;
import dev.maquette.registry.model.Submodel;

import dev.maquette.registry.model.meta.RegistryFactory;
import dev.maquette.registry.model.meta.RegistryPackage;

import java.time.Instant;

import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RegistryPackageImpl extends EPackageImpl implements RegistryPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass modelEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass defaultSettingsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass licenseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass submodelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass submodelMapEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass installJobEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType jsonTextEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see dev.maquette.registry.model.meta.RegistryPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RegistryPackageImpl() {
		super(eNS_URI, RegistryFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RegistryPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RegistryPackage init() {
		if (isInited) return (RegistryPackage)EPackage.Registry.INSTANCE.getEPackage(RegistryPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRegistryPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RegistryPackageImpl theRegistryPackage = registeredRegistryPackage instanceof RegistryPackageImpl ? (RegistryPackageImpl)registeredRegistryPackage : new RegistryPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theRegistryPackage.createPackageContents();

		// Initialize created meta-data
		theRegistryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRegistryPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RegistryPackage.eNS_URI, theRegistryPackage);
		return theRegistryPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModelEntry() {
		return modelEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Key() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Hash() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Path() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_FileSize() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Name() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Description() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Source() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_SourceType() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_SourceApiResponse() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_SourceUrl() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_CoverImage() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Base() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Type() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Format() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Variant() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_PredictionType() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_RepoVariant() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_TriggerPhrases() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModelEntry_DefaultSettings() {
		return (EReference)modelEntryEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_CpuOnly() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_ConfigPath() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_LatentChannels() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_CondInChannels() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_HasDualExpert() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_BoundaryRatio() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Expert() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModelEntry_Submodels() {
		return (EReference)modelEntryEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_ImageEncoderModelId() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_ProviderId() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_ProviderModelId() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Capabilities() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_PanelSchema() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_IsDefault() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Tags() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Notes() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Rating() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Favourite() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_CreatedAt() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_UpdatedAt() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_LastUsedAt() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_UseCount() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_RuleId() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_RuleVersion() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModelEntry_Overrides() {
		return (EReference)modelEntryEClass.getEStructuralFeatures().get(43);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModelEntry_License() {
		return (EReference)modelEntryEClass.getEStructuralFeatures().get(44);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Managed() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(45);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelEntry_Version() {
		return (EAttribute)modelEntryEClass.getEStructuralFeatures().get(46);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDefaultSettings() {
		return defaultSettingsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Vae() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_VaePrecision() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Scheduler() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Steps() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_CfgScale() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_CfgRescaleMultiplier() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Width() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Height() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Guidance() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_CpuOnly() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Fp8Storage() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Weight() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_WeightMin() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_WeightMax() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_Preprocessor() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefaultSettings_NumImages() {
		return (EAttribute)defaultSettingsEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLicense() {
		return licenseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_Id() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_Name() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_Link() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_Commercial() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicense_Conditions() {
		return (EAttribute)licenseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubmodel() {
		return submodelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubmodel_PathOrPrefix() {
		return (EAttribute)submodelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubmodel_ModelType() {
		return (EAttribute)submodelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubmodel_Variant() {
		return (EAttribute)submodelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubmodelMapEntry() {
		return submodelMapEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubmodelMapEntry_Key() {
		return (EAttribute)submodelMapEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubmodelMapEntry_Value() {
		return (EReference)submodelMapEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationship() {
		return relationshipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_FirstKey() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_SecondKey() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_CreatedAt() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstallJob() {
		return installJobEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Id() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Source() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Status() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Inplace() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_LocalPath() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Bytes() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_TotalBytes() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_ErrorReason() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Error() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_ErrorTraceback() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_ConfigIn() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_ConfigOut() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_SourceMetadata() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_DownloadParts() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_CreatedAt() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_UpdatedAt() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Priority() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_AllowPrivate() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_BytesPerSecond() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Wish() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallJob_Owner() {
		return (EAttribute)installJobEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getJsonText() {
		return jsonTextEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistryFactory getRegistryFactory() {
		return (RegistryFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		modelEntryEClass = createEClass(MODEL_ENTRY);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__KEY);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__HASH);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__PATH);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__FILE_SIZE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__NAME);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__DESCRIPTION);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__SOURCE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__SOURCE_TYPE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__SOURCE_API_RESPONSE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__SOURCE_URL);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__COVER_IMAGE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__BASE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__TYPE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__FORMAT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__VARIANT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__PREDICTION_TYPE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__REPO_VARIANT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__TRIGGER_PHRASES);
		createEReference(modelEntryEClass, MODEL_ENTRY__DEFAULT_SETTINGS);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__CPU_ONLY);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__CONFIG_PATH);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__LATENT_CHANNELS);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__COND_IN_CHANNELS);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__HAS_DUAL_EXPERT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__BOUNDARY_RATIO);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__EXPERT);
		createEReference(modelEntryEClass, MODEL_ENTRY__SUBMODELS);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__IMAGE_ENCODER_MODEL_ID);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__PROVIDER_ID);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__PROVIDER_MODEL_ID);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__CAPABILITIES);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__PANEL_SCHEMA);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__IS_DEFAULT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__TAGS);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__NOTES);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__RATING);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__FAVOURITE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__CREATED_AT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__UPDATED_AT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__LAST_USED_AT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__USE_COUNT);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__RULE_ID);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__RULE_VERSION);
		createEReference(modelEntryEClass, MODEL_ENTRY__OVERRIDES);
		createEReference(modelEntryEClass, MODEL_ENTRY__LICENSE);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__MANAGED);
		createEAttribute(modelEntryEClass, MODEL_ENTRY__VERSION);

		defaultSettingsEClass = createEClass(DEFAULT_SETTINGS);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__VAE);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__VAE_PRECISION);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__SCHEDULER);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__STEPS);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__CFG_SCALE);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__CFG_RESCALE_MULTIPLIER);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__WIDTH);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__HEIGHT);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__GUIDANCE);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__CPU_ONLY);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__FP8_STORAGE);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__WEIGHT);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__WEIGHT_MIN);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__WEIGHT_MAX);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__PREPROCESSOR);
		createEAttribute(defaultSettingsEClass, DEFAULT_SETTINGS__NUM_IMAGES);

		licenseEClass = createEClass(LICENSE);
		createEAttribute(licenseEClass, LICENSE__ID);
		createEAttribute(licenseEClass, LICENSE__NAME);
		createEAttribute(licenseEClass, LICENSE__LINK);
		createEAttribute(licenseEClass, LICENSE__COMMERCIAL);
		createEAttribute(licenseEClass, LICENSE__CONDITIONS);

		submodelEClass = createEClass(SUBMODEL);
		createEAttribute(submodelEClass, SUBMODEL__PATH_OR_PREFIX);
		createEAttribute(submodelEClass, SUBMODEL__MODEL_TYPE);
		createEAttribute(submodelEClass, SUBMODEL__VARIANT);

		submodelMapEntryEClass = createEClass(SUBMODEL_MAP_ENTRY);
		createEAttribute(submodelMapEntryEClass, SUBMODEL_MAP_ENTRY__KEY);
		createEReference(submodelMapEntryEClass, SUBMODEL_MAP_ENTRY__VALUE);

		relationshipEClass = createEClass(RELATIONSHIP);
		createEAttribute(relationshipEClass, RELATIONSHIP__FIRST_KEY);
		createEAttribute(relationshipEClass, RELATIONSHIP__SECOND_KEY);
		createEAttribute(relationshipEClass, RELATIONSHIP__CREATED_AT);

		installJobEClass = createEClass(INSTALL_JOB);
		createEAttribute(installJobEClass, INSTALL_JOB__ID);
		createEAttribute(installJobEClass, INSTALL_JOB__SOURCE);
		createEAttribute(installJobEClass, INSTALL_JOB__STATUS);
		createEAttribute(installJobEClass, INSTALL_JOB__INPLACE);
		createEAttribute(installJobEClass, INSTALL_JOB__LOCAL_PATH);
		createEAttribute(installJobEClass, INSTALL_JOB__BYTES);
		createEAttribute(installJobEClass, INSTALL_JOB__TOTAL_BYTES);
		createEAttribute(installJobEClass, INSTALL_JOB__ERROR_REASON);
		createEAttribute(installJobEClass, INSTALL_JOB__ERROR);
		createEAttribute(installJobEClass, INSTALL_JOB__ERROR_TRACEBACK);
		createEAttribute(installJobEClass, INSTALL_JOB__CONFIG_IN);
		createEAttribute(installJobEClass, INSTALL_JOB__CONFIG_OUT);
		createEAttribute(installJobEClass, INSTALL_JOB__SOURCE_METADATA);
		createEAttribute(installJobEClass, INSTALL_JOB__DOWNLOAD_PARTS);
		createEAttribute(installJobEClass, INSTALL_JOB__CREATED_AT);
		createEAttribute(installJobEClass, INSTALL_JOB__UPDATED_AT);
		createEAttribute(installJobEClass, INSTALL_JOB__PRIORITY);
		createEAttribute(installJobEClass, INSTALL_JOB__ALLOW_PRIVATE);
		createEAttribute(installJobEClass, INSTALL_JOB__BYTES_PER_SECOND);
		createEAttribute(installJobEClass, INSTALL_JOB__WISH);
		createEAttribute(installJobEClass, INSTALL_JOB__OWNER);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
		jsonTextEDataType = createEDataType(JSON_TEXT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(modelEntryEClass, ModelEntry.class, "ModelEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModelEntry_Key(), ecorePackage.getEString(), "key", null, 1, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Hash(), ecorePackage.getEString(), "hash", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Path(), ecorePackage.getEString(), "path", null, 1, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_FileSize(), ecorePackage.getELong(), "fileSize", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Name(), ecorePackage.getEString(), "name", null, 1, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Description(), ecorePackage.getEString(), "description", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Source(), ecorePackage.getEString(), "source", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_SourceType(), ecorePackage.getEString(), "sourceType", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_SourceApiResponse(), ecorePackage.getEString(), "sourceApiResponse", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_SourceUrl(), ecorePackage.getEString(), "sourceUrl", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_CoverImage(), ecorePackage.getEString(), "coverImage", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Base(), ecorePackage.getEString(), "base", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Type(), ecorePackage.getEString(), "type", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Format(), ecorePackage.getEString(), "format", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Variant(), ecorePackage.getEString(), "variant", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_PredictionType(), ecorePackage.getEString(), "predictionType", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_RepoVariant(), ecorePackage.getEString(), "repoVariant", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_TriggerPhrases(), ecorePackage.getEString(), "triggerPhrases", null, 0, -1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModelEntry_DefaultSettings(), this.getDefaultSettings(), null, "defaultSettings", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_CpuOnly(), ecorePackage.getEBooleanObject(), "cpuOnly", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_ConfigPath(), ecorePackage.getEString(), "configPath", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_LatentChannels(), ecorePackage.getEIntegerObject(), "latentChannels", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_CondInChannels(), ecorePackage.getEIntegerObject(), "condInChannels", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_HasDualExpert(), ecorePackage.getEBooleanObject(), "hasDualExpert", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_BoundaryRatio(), ecorePackage.getEDoubleObject(), "boundaryRatio", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Expert(), ecorePackage.getEString(), "expert", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModelEntry_Submodels(), this.getSubmodelMapEntry(), null, "submodels", null, 0, -1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_ImageEncoderModelId(), ecorePackage.getEString(), "imageEncoderModelId", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_ProviderId(), ecorePackage.getEString(), "providerId", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_ProviderModelId(), ecorePackage.getEString(), "providerModelId", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Capabilities(), this.getJsonText(), "capabilities", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_PanelSchema(), this.getJsonText(), "panelSchema", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_IsDefault(), ecorePackage.getEBooleanObject(), "isDefault", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Rating(), ecorePackage.getEInt(), "rating", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Favourite(), ecorePackage.getEBoolean(), "favourite", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_CreatedAt(), this.getInstant(), "createdAt", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_UpdatedAt(), this.getInstant(), "updatedAt", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_LastUsedAt(), this.getInstant(), "lastUsedAt", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_UseCount(), ecorePackage.getELong(), "useCount", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_RuleVersion(), ecorePackage.getEIntegerObject(), "ruleVersion", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModelEntry_Overrides(), ecorePackage.getEStringToStringMapEntry(), null, "overrides", null, 0, -1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getModelEntry_License(), this.getLicense(), null, "license", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Managed(), ecorePackage.getEBoolean(), "managed", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelEntry_Version(), ecorePackage.getELong(), "version", null, 0, 1, ModelEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(defaultSettingsEClass, DefaultSettings.class, "DefaultSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDefaultSettings_Vae(), ecorePackage.getEString(), "vae", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_VaePrecision(), ecorePackage.getEString(), "vaePrecision", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Scheduler(), ecorePackage.getEString(), "scheduler", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Steps(), ecorePackage.getEIntegerObject(), "steps", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_CfgScale(), ecorePackage.getEDoubleObject(), "cfgScale", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_CfgRescaleMultiplier(), ecorePackage.getEDoubleObject(), "cfgRescaleMultiplier", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Width(), ecorePackage.getEIntegerObject(), "width", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Height(), ecorePackage.getEIntegerObject(), "height", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Guidance(), ecorePackage.getEDoubleObject(), "guidance", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_CpuOnly(), ecorePackage.getEBooleanObject(), "cpuOnly", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Fp8Storage(), ecorePackage.getEBooleanObject(), "fp8Storage", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Weight(), ecorePackage.getEDoubleObject(), "weight", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_WeightMin(), ecorePackage.getEDoubleObject(), "weightMin", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_WeightMax(), ecorePackage.getEDoubleObject(), "weightMax", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_Preprocessor(), ecorePackage.getEString(), "preprocessor", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefaultSettings_NumImages(), ecorePackage.getEIntegerObject(), "numImages", null, 0, 1, DefaultSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(licenseEClass, License.class, "License", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLicense_Id(), ecorePackage.getEString(), "id", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_Name(), ecorePackage.getEString(), "name", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_Link(), ecorePackage.getEString(), "link", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_Commercial(), ecorePackage.getEBooleanObject(), "commercial", null, 0, 1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLicense_Conditions(), ecorePackage.getEString(), "conditions", null, 0, -1, License.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(submodelEClass, Submodel.class, "Submodel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubmodel_PathOrPrefix(), ecorePackage.getEString(), "pathOrPrefix", null, 1, 1, Submodel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubmodel_ModelType(), ecorePackage.getEString(), "modelType", null, 1, 1, Submodel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubmodel_Variant(), ecorePackage.getEString(), "variant", null, 0, 1, Submodel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(submodelMapEntryEClass, Map.Entry.class, "SubmodelMapEntry", !IS_ABSTRACT, !IS_INTERFACE, !IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSubmodelMapEntry_Key(), ecorePackage.getEString(), "key", null, 1, 1, Map.Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSubmodelMapEntry_Value(), this.getSubmodel(), null, "value", null, 0, 1, Map.Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationship_FirstKey(), ecorePackage.getEString(), "firstKey", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_SecondKey(), ecorePackage.getEString(), "secondKey", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_CreatedAt(), this.getInstant(), "createdAt", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(installJobEClass, InstallJob.class, "InstallJob", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInstallJob_Id(), ecorePackage.getEString(), "id", null, 1, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Source(), ecorePackage.getEString(), "source", null, 1, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Status(), ecorePackage.getEString(), "status", null, 1, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Inplace(), ecorePackage.getEBoolean(), "inplace", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_LocalPath(), ecorePackage.getEString(), "localPath", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Bytes(), ecorePackage.getELong(), "bytes", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_TotalBytes(), ecorePackage.getELong(), "totalBytes", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_ErrorReason(), ecorePackage.getEString(), "errorReason", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Error(), ecorePackage.getEString(), "error", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_ErrorTraceback(), ecorePackage.getEString(), "errorTraceback", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_ConfigIn(), this.getJsonText(), "configIn", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_ConfigOut(), this.getJsonText(), "configOut", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_SourceMetadata(), this.getJsonText(), "sourceMetadata", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_DownloadParts(), this.getJsonText(), "downloadParts", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_CreatedAt(), this.getInstant(), "createdAt", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_UpdatedAt(), this.getInstant(), "updatedAt", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Priority(), ecorePackage.getEInt(), "priority", "10", 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_AllowPrivate(), ecorePackage.getEBoolean(), "allowPrivate", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_BytesPerSecond(), ecorePackage.getELong(), "bytesPerSecond", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Wish(), ecorePackage.getEString(), "wish", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInstallJob_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, InstallJob.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", !IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(jsonTextEDataType, String.class, "JsonText", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //RegistryPackageImpl
