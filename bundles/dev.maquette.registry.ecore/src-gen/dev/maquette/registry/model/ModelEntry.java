// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model;

import java.time.Instant;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A model of the library as the registry stores it. Attribute names are the camel case of the JSON names. Which of the optional ones a model carries depends on its type, format, base and variant; null means that it carries none. Types, bases and formats are words of an open vocabulary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getKey <em>Key</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getHash <em>Hash</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getPath <em>Path</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getFileSize <em>File Size</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getName <em>Name</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getDescription <em>Description</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getSource <em>Source</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getSourceType <em>Source Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getSourceApiResponse <em>Source Api Response</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getSourceUrl <em>Source Url</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getCoverImage <em>Cover Image</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getBase <em>Base</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getType <em>Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getFormat <em>Format</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getVariant <em>Variant</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getPredictionType <em>Prediction Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getRepoVariant <em>Repo Variant</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getTriggerPhrases <em>Trigger Phrases</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getDefaultSettings <em>Default Settings</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getCpuOnly <em>Cpu Only</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getConfigPath <em>Config Path</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getLatentChannels <em>Latent Channels</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getCondInChannels <em>Cond In Channels</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getHasDualExpert <em>Has Dual Expert</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getBoundaryRatio <em>Boundary Ratio</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getExpert <em>Expert</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getSubmodels <em>Submodels</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getImageEncoderModelId <em>Image Encoder Model Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getProviderId <em>Provider Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getProviderModelId <em>Provider Model Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getCapabilities <em>Capabilities</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getPanelSchema <em>Panel Schema</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getIsDefault <em>Is Default</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getTags <em>Tags</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getNotes <em>Notes</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getRating <em>Rating</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#isFavourite <em>Favourite</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getUpdatedAt <em>Updated At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getLastUsedAt <em>Last Used At</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getUseCount <em>Use Count</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getRuleVersion <em>Rule Version</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getOverrides <em>Overrides</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getLicense <em>License</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#isManaged <em>Managed</em>}</li>
 *   <li>{@link dev.maquette.registry.model.ModelEntry#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry()
 * @model
 * @generated
 */
public interface ModelEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity, a UUID unless chosen otherwise; never changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Key()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Algorithm and hexadecimal digits, such as blake3:0a1b; null while it was not computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Hash()
	 * @model
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * POSIX spelling; relative to the models folder when managed, else absolute. Unique in a library.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Path()
	 * @model required="true"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of all files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Size</em>' attribute.
	 * @see #setFileSize(long)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_FileSize()
	 * @model
	 * @generated
	 */
	long getFileSize();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getFileSize <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Size</em>' attribute.
	 * @see #getFileSize()
	 * @generated
	 */
	void setFileSize(long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Source Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Type</em>' attribute.
	 * @see #setSourceType(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_SourceType()
	 * @model
	 * @generated
	 */
	String getSourceType();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getSourceType <em>Source Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Type</em>' attribute.
	 * @see #getSourceType()
	 * @generated
	 */
	void setSourceType(String value);

	/**
	 * Returns the value of the '<em><b>Source Api Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Raw text of the source, kept for later readers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Api Response</em>' attribute.
	 * @see #setSourceApiResponse(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_SourceApiResponse()
	 * @model
	 * @generated
	 */
	String getSourceApiResponse();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getSourceApiResponse <em>Source Api Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Api Response</em>' attribute.
	 * @see #getSourceApiResponse()
	 * @generated
	 */
	void setSourceApiResponse(String value);

	/**
	 * Returns the value of the '<em><b>Source Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Url</em>' attribute.
	 * @see #setSourceUrl(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_SourceUrl()
	 * @model
	 * @generated
	 */
	String getSourceUrl();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getSourceUrl <em>Source Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Url</em>' attribute.
	 * @see #getSourceUrl()
	 * @generated
	 */
	void setSourceUrl(String value);

	/**
	 * Returns the value of the '<em><b>Cover Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cover Image</em>' attribute.
	 * @see #setCoverImage(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_CoverImage()
	 * @model
	 * @generated
	 */
	String getCoverImage();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getCoverImage <em>Cover Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cover Image</em>' attribute.
	 * @see #getCoverImage()
	 * @generated
	 */
	void setCoverImage(String value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Base()
	 * @model
	 * @generated
	 */
	String getBase();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variant</em>' attribute.
	 * @see #setVariant(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Variant()
	 * @model
	 * @generated
	 */
	String getVariant();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getVariant <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' attribute.
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(String value);

	/**
	 * Returns the value of the '<em><b>Prediction Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prediction Type</em>' attribute.
	 * @see #setPredictionType(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_PredictionType()
	 * @model
	 * @generated
	 */
	String getPredictionType();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getPredictionType <em>Prediction Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prediction Type</em>' attribute.
	 * @see #getPredictionType()
	 * @generated
	 */
	void setPredictionType(String value);

	/**
	 * Returns the value of the '<em><b>Repo Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Repo Variant</em>' attribute.
	 * @see #setRepoVariant(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_RepoVariant()
	 * @model
	 * @generated
	 */
	String getRepoVariant();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getRepoVariant <em>Repo Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repo Variant</em>' attribute.
	 * @see #getRepoVariant()
	 * @generated
	 */
	void setRepoVariant(String value);

	/**
	 * Returns the value of the '<em><b>Trigger Phrases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words that call the model up, in the order of entry; unset where the type carries none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger Phrases</em>' attribute list.
	 * @see #isSetTriggerPhrases()
	 * @see #unsetTriggerPhrases()
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_TriggerPhrases()
	 * @model unsettable="true"
	 * @generated
	 */
	List<String> getTriggerPhrases();

	/**
	 * Unsets the value of the '{@link dev.maquette.registry.model.ModelEntry#getTriggerPhrases <em>Trigger Phrases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTriggerPhrases()
	 * @see #getTriggerPhrases()
	 * @generated
	 */
	void unsetTriggerPhrases();

	/**
	 * Returns whether the value of the '{@link dev.maquette.registry.model.ModelEntry#getTriggerPhrases <em>Trigger Phrases</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Trigger Phrases</em>' attribute list is set.
	 * @see #unsetTriggerPhrases()
	 * @see #getTriggerPhrases()
	 * @generated
	 */
	boolean isSetTriggerPhrases();

	/**
	 * Returns the value of the '<em><b>Default Settings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Settings</em>' containment reference.
	 * @see #setDefaultSettings(DefaultSettings)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_DefaultSettings()
	 * @model containment="true"
	 * @generated
	 */
	DefaultSettings getDefaultSettings();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getDefaultSettings <em>Default Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Settings</em>' containment reference.
	 * @see #getDefaultSettings()
	 * @generated
	 */
	void setDefaultSettings(DefaultSettings value);

	/**
	 * Returns the value of the '<em><b>Cpu Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cpu Only</em>' attribute.
	 * @see #setCpuOnly(Boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_CpuOnly()
	 * @model
	 * @generated
	 */
	Boolean getCpuOnly();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getCpuOnly <em>Cpu Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Only</em>' attribute.
	 * @see #getCpuOnly()
	 * @generated
	 */
	void setCpuOnly(Boolean value);

	/**
	 * Returns the value of the '<em><b>Config Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Config Path</em>' attribute.
	 * @see #setConfigPath(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_ConfigPath()
	 * @model
	 * @generated
	 */
	String getConfigPath();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getConfigPath <em>Config Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Config Path</em>' attribute.
	 * @see #getConfigPath()
	 * @generated
	 */
	void setConfigPath(String value);

	/**
	 * Returns the value of the '<em><b>Latent Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Latent Channels</em>' attribute.
	 * @see #setLatentChannels(Integer)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_LatentChannels()
	 * @model
	 * @generated
	 */
	Integer getLatentChannels();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getLatentChannels <em>Latent Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latent Channels</em>' attribute.
	 * @see #getLatentChannels()
	 * @generated
	 */
	void setLatentChannels(Integer value);

	/**
	 * Returns the value of the '<em><b>Cond In Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cond In Channels</em>' attribute.
	 * @see #setCondInChannels(Integer)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_CondInChannels()
	 * @model
	 * @generated
	 */
	Integer getCondInChannels();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getCondInChannels <em>Cond In Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cond In Channels</em>' attribute.
	 * @see #getCondInChannels()
	 * @generated
	 */
	void setCondInChannels(Integer value);

	/**
	 * Returns the value of the '<em><b>Has Dual Expert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Has Dual Expert</em>' attribute.
	 * @see #setHasDualExpert(Boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_HasDualExpert()
	 * @model
	 * @generated
	 */
	Boolean getHasDualExpert();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getHasDualExpert <em>Has Dual Expert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Has Dual Expert</em>' attribute.
	 * @see #getHasDualExpert()
	 * @generated
	 */
	void setHasDualExpert(Boolean value);

	/**
	 * Returns the value of the '<em><b>Boundary Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boundary Ratio</em>' attribute.
	 * @see #setBoundaryRatio(Double)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_BoundaryRatio()
	 * @model
	 * @generated
	 */
	Double getBoundaryRatio();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getBoundaryRatio <em>Boundary Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boundary Ratio</em>' attribute.
	 * @see #getBoundaryRatio()
	 * @generated
	 */
	void setBoundaryRatio(Double value);

	/**
	 * Returns the value of the '<em><b>Expert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expert</em>' attribute.
	 * @see #setExpert(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Expert()
	 * @model
	 * @generated
	 */
	String getExpert();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getExpert <em>Expert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert</em>' attribute.
	 * @see #getExpert()
	 * @generated
	 */
	void setExpert(String value);

	/**
	 * Returns the value of the '<em><b>Submodels</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link dev.maquette.registry.model.Submodel},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of a pipeline by name; unset where the type carries none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submodels</em>' map.
	 * @see #isSetSubmodels()
	 * @see #unsetSubmodels()
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Submodels()
	 * @model mapType="dev.maquette.registry.model.SubmodelMapEntry&lt;org.eclipse.emf.ecore.EString, dev.maquette.registry.model.Submodel&gt;"
	 * @generated
	 */
	Map<String, Submodel> getSubmodels();

	/**
	 * Unsets the value of the '{@link dev.maquette.registry.model.ModelEntry#getSubmodels <em>Submodels</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSubmodels()
	 * @see #getSubmodels()
	 * @generated
	 */
	void unsetSubmodels();

	/**
	 * Returns whether the value of the '{@link dev.maquette.registry.model.ModelEntry#getSubmodels <em>Submodels</em>}' map is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Submodels</em>' map is set.
	 * @see #unsetSubmodels()
	 * @see #getSubmodels()
	 * @generated
	 */
	boolean isSetSubmodels();

	/**
	 * Returns the value of the '<em><b>Image Encoder Model Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Image Encoder Model Id</em>' attribute.
	 * @see #setImageEncoderModelId(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_ImageEncoderModelId()
	 * @model
	 * @generated
	 */
	String getImageEncoderModelId();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getImageEncoderModelId <em>Image Encoder Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image Encoder Model Id</em>' attribute.
	 * @see #getImageEncoderModelId()
	 * @generated
	 */
	void setImageEncoderModelId(String value);

	/**
	 * Returns the value of the '<em><b>Provider Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provider Id</em>' attribute.
	 * @see #setProviderId(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_ProviderId()
	 * @model
	 * @generated
	 */
	String getProviderId();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getProviderId <em>Provider Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider Id</em>' attribute.
	 * @see #getProviderId()
	 * @generated
	 */
	void setProviderId(String value);

	/**
	 * Returns the value of the '<em><b>Provider Model Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provider Model Id</em>' attribute.
	 * @see #setProviderModelId(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_ProviderModelId()
	 * @model
	 * @generated
	 */
	String getProviderModelId();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getProviderModelId <em>Provider Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider Model Id</em>' attribute.
	 * @see #getProviderModelId()
	 * @generated
	 */
	void setProviderModelId(String value);

	/**
	 * Returns the value of the '<em><b>Capabilities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capabilities</em>' attribute.
	 * @see #setCapabilities(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Capabilities()
	 * @model dataType="dev.maquette.registry.model.JsonText"
	 * @generated
	 */
	String getCapabilities();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getCapabilities <em>Capabilities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capabilities</em>' attribute.
	 * @see #getCapabilities()
	 * @generated
	 */
	void setCapabilities(String value);

	/**
	 * Returns the value of the '<em><b>Panel Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Panel Schema</em>' attribute.
	 * @see #setPanelSchema(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_PanelSchema()
	 * @model dataType="dev.maquette.registry.model.JsonText"
	 * @generated
	 */
	String getPanelSchema();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getPanelSchema <em>Panel Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Panel Schema</em>' attribute.
	 * @see #getPanelSchema()
	 * @generated
	 */
	void setPanelSchema(String value);

	/**
	 * Returns the value of the '<em><b>Is Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Is Default</em>' attribute.
	 * @see #setIsDefault(Boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_IsDefault()
	 * @model
	 * @generated
	 */
	Boolean getIsDefault();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getIsDefault <em>Is Default</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Is Default</em>' attribute.
	 * @see #getIsDefault()
	 * @generated
	 */
	void setIsDefault(Boolean value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user's labels, sorted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Tags()
	 * @model
	 * @generated
	 */
	List<String> getTags();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 (none) to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rating</em>' attribute.
	 * @see #setRating(int)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Rating()
	 * @model
	 * @generated
	 */
	int getRating();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getRating <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' attribute.
	 * @see #getRating()
	 * @generated
	 */
	void setRating(int value);

	/**
	 * Returns the value of the '<em><b>Favourite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Favourite</em>' attribute.
	 * @see #setFavourite(boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Favourite()
	 * @model
	 * @generated
	 */
	boolean isFavourite();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#isFavourite <em>Favourite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Favourite</em>' attribute.
	 * @see #isFavourite()
	 * @generated
	 */
	void setFavourite(boolean value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_CreatedAt()
	 * @model dataType="dev.maquette.registry.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Updated At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Updated At</em>' attribute.
	 * @see #setUpdatedAt(Instant)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_UpdatedAt()
	 * @model dataType="dev.maquette.registry.model.Instant"
	 * @generated
	 */
	Instant getUpdatedAt();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getUpdatedAt <em>Updated At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated At</em>' attribute.
	 * @see #getUpdatedAt()
	 * @generated
	 */
	void setUpdatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Last Used At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the model was last run here, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Used At</em>' attribute.
	 * @see #setLastUsedAt(Instant)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_LastUsedAt()
	 * @model dataType="dev.maquette.registry.model.Instant"
	 * @generated
	 */
	Instant getLastUsedAt();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getLastUsedAt <em>Last Used At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Used At</em>' attribute.
	 * @see #getLastUsedAt()
	 * @generated
	 */
	void setLastUsedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Use Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use Count</em>' attribute.
	 * @see #setUseCount(long)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_UseCount()
	 * @model
	 * @generated
	 */
	long getUseCount();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getUseCount <em>Use Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use Count</em>' attribute.
	 * @see #getUseCount()
	 * @generated
	 */
	void setUseCount(long value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The family rule that named the model, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Rule Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Version</em>' attribute.
	 * @see #setRuleVersion(Integer)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_RuleVersion()
	 * @model
	 * @generated
	 */
	Integer getRuleVersion();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getRuleVersion <em>Rule Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Version</em>' attribute.
	 * @see #getRuleVersion()
	 * @generated
	 */
	void setRuleVersion(Integer value);

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that the user decided against the identification, by JSON name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' map.
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Overrides()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	Map<String, String> getOverrides();

	/**
	 * Returns the value of the '<em><b>License</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under which terms the model was given away when it was installed; null when its source says nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>License</em>' containment reference.
	 * @see #setLicense(License)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_License()
	 * @model containment="true"
	 * @generated
	 */
	License getLicense();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getLicense <em>License</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>License</em>' containment reference.
	 * @see #getLicense()
	 * @generated
	 */
	void setLicense(License value);

	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the library owns the files and may move them to its trash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see #setManaged(boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Managed()
	 * @model
	 * @generated
	 */
	boolean isManaged();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#isManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see #isManaged()
	 * @generated
	 */
	void setManaged(boolean value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grows with every change; given by the registry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(long)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getModelEntry_Version()
	 * @model
	 * @generated
	 */
	long getVersion();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.ModelEntry#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(long value);

} // ModelEntry
